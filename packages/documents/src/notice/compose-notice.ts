import {
  type Language,
  type LayoutCode,
  type Organisation,
  type ResolvedRegister,
  rightsOf,
  textIn,
} from '@seloste/domain'
import type { Block, Document, DocumentMeta, Run, Section } from '../document/document.ts'
import { run, written } from '../document/runs.ts'
import type { Layout, LayoutSection } from '../layouts/layout.ts'
import { layouts } from '../layouts/layouts.ts'
import type { Composition } from './composition.ts'
import { controllerOf } from './controller.ts'
import { type PartCode, parts } from './parts.ts'

/** How a notice is to be composed. */
export interface NoticeOptions {
  language: Language
  /** The register's own layout, and *modern* when it has none, unless one is given. */
  layout?: LayoutCode | undefined
  /** Day of composition, ISO 8601: the clock is the caller's. */
  date: string
  /** Show, to the one who edits, where a fact has not been stated. Never for what is published. */
  showGaps?: boolean
}

/**
 * The notice of a register: what GDPR Art. 12–14 and 21(4) ask to be told, in one language and layout. It states only
 * what the register states; rights follow from the legal bases. Pure and synchronous, so that a screen can compose
 * while one types.
 */
export function composeNotice(
  register: ResolvedRegister,
  organisation: Organisation,
  { language, layout: asked, date, showGaps = false }: NoticeOptions,
): Document {
  const code = asked ?? register.particulars.layout ?? 'modern'
  const layout: Layout = layouts[code]
  const composition: Composition = { register, organisation, language, rights: rightsOf(register), showGaps }
  return {
    kind: 'notice',
    language,
    title: titleOf(layout, composition),
    layout: code,
    presentation: layout.presentation,
    sections: sectionsOf(layout, composition),
    meta: metaOf(layout, composition, date),
  }
}

function sectionsOf(layout: Layout, composition: Composition): Section[] {
  const sections: Section[] = []
  let number = 0
  for (const section of layout.sections) {
    const blocks = blocksOf(section, composition)
    if (blocks.length === 0) continue
    const heading = [run(section.heading[composition.language])]
    if (layout.numbered && section.unnumbered !== true) {
      number += 1
      sections.push({ id: section.id, heading, number: `${number}.`, blocks })
    } else sections.push({ id: section.id, heading, blocks })
  }
  return sections
}

function blocksOf({ content }: LayoutSection, composition: Composition): Block[] {
  const blocks: Block[] = []
  for (const one of content) {
    if (typeof one === 'string') {
      for (const block of compose(one, composition)) blocks.push(block)
      continue
    }
    const grouped = one.parts.flatMap((part) => compose(part, composition))
    if (grouped.length === 0) continue
    blocks.push({ kind: 'heading', id: one.id, runs: [run(one.heading[composition.language])] }, ...grouped)
  }
  return blocks
}

function compose(part: PartCode, composition: Composition): readonly Block[] {
  return parts[part].compose(composition)
}

function titleOf(layout: Layout, { register, language }: Composition): Run[] {
  const own = written(register.particulars.title, language, 'particulars/title')
  if (own !== undefined) return [own]
  const name = written(register.name, language, 'name')
  const title = run(layout.title[language], 'name')
  return name === undefined ? [title] : [title, run(': ', 'name'), name]
}

function metaOf(layout: Layout, composition: Composition, date: string): DocumentMeta {
  const { register, language } = composition
  const { drawnUpOn, updatedOn } = register.particulars
  return {
    name: textIn(register.name, language)?.text ?? '',
    controller: textIn(controllerOf(composition).party.name, language)?.text ?? '',
    date,
    ...(drawnUpOn === undefined ? {} : { drawnUpOn }),
    ...(updatedOn === undefined ? {} : { updatedOn }),
    ...(layout.contents === undefined ? {} : { contents: layout.contents[language] }),
  }
}
