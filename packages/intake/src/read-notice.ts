import type { NoticeText, Span } from '@seloste/domain'
import type { SourceText } from './blocks/source-text.ts'
import { textSource } from './blocks/text-source.ts'
import { draftRegister } from './draft/draft-register.ts'
import type { Intake, ReadRegister } from './draft/intake.ts'
import { leftoversOf } from './draft/leftovers.ts'
import { draftReport } from './draft/report-draft.ts'
import { noticeFacts } from './facts/notice-facts.ts'
import { interpret } from './interpret/reading.ts'
import type { RegisterText } from './interpret/register-text.ts'
import { kindOf } from './recognise/kind-of.ts'
import { languageOf } from './recognise/language-of.ts'
import { registersOf, type Section } from './recognise/sections.ts'

/**
 * Reads a notice into register drafts, each fact with the words that it came from: no model, no network, the same
 * text gives the same draft. A text that is no notice gives an honest, mostly empty one.
 */
export function readNotice(input: string | SourceText): Intake {
  const source = typeof input === 'string' ? textSource(input) : input
  const { language, other } = languageOf(source.text)
  const told: Span[] = []
  const read = registersOf(source).map(
    ({ span, sections }): ReadRegister & { sections: readonly Section[] } => {
      const register: RegisterText = { source, text: source.text, language, span, sections }
      const reading = interpret(register)
      const { frozen, ties } = draftRegister(register, reading)
      for (const { spans } of ties) told.push(...spans)
      for (const { heading } of sections) if (heading !== undefined) told.push(heading.line)
      return {
        frozen,
        ties,
        headings: sections.flatMap(({ heading }) => heading?.line ?? []),
        notice: noticePart(register),
        facts: noticeFacts(register, reading, other),
        sections,
      }
    },
  )
  const kind = kindOf(
    source.text,
    read.flatMap(({ sections }) => sections),
  )
  const isReport = kind === 'dataBalanceReport'
  const report = isReport
    ? draftReport(
        source.text,
        read.flatMap(({ sections }) => sections),
      )
    : undefined
  for (const { span } of report?.parts ?? []) told.push(span)
  const registers = read.map(({ sections: _, ...register }) => ({
    ...register,
    notice: { ...register.notice, kind: isReport ? kind : ('notice' as const) },
  }))
  return {
    source,
    language,
    ...(other === undefined ? {} : { otherLanguage: other }),
    kind,
    registers,
    ...(report === undefined ? {} : { report }),
    leftovers: leftoversOf(source.text, told),
  }
}

/** The words about one register alone: those about the others of a page are theirs. */
function noticePart({ text, language, span, sections }: RegisterText): NoticeText {
  const within = ({ start, end }: Span) => ({ start: start - span.start, end: end - span.start })
  return {
    language,
    kind: 'notice',
    text: text.slice(span.start, span.end),
    ...(span.start === 0 ? {} : { start: span.start }),
    sections: sections.map(({ kinds, heading, body }) => ({
      kinds,
      ...(heading === undefined ? {} : { heading: within(heading.span) }),
      body: within(body),
    })),
  }
}
