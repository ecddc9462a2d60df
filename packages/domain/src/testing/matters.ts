import type { Organisation } from '../organisation/organisation.ts'
import { emptyRegister } from '../register/empty-register.ts'
import type { ResolvedRegister } from '../register/frozen-register.ts'
import type { Matter } from '../rules/matter.ts'
import type { NoticeSection, NoticeSectionKind, NoticeText } from '../rules/notice-text.ts'
import type { Operations } from '../rules/operations.ts'
import type { Language } from '../text/language.ts'

/** Facts of a register that differ from none; an undefined one is taken away. */
export type Facts = { readonly [Name in keyof ResolvedRegister]?: ResolvedRegister[Name] | undefined }
/** Facts of the organisation that differ; an undefined one is taken away. */
export type OrganisationFacts = { readonly [Name in keyof Organisation]?: Organisation[Name] | undefined }

const organisation: Organisation = {
  slug: 'yritys',
  name: { fi: 'Yritys Oy', sv: 'Yritys Ab', en: 'Yritys Ltd' },
  email: 'info@yritys.example',
  languages: ['fi'],
}

/** A register that is kept here: empty but for some facts, with the notice that was composed where words are given. */
export function kept(facts: Facts = {}, of: OrganisationFacts = {}, sections: readonly Words[] = []): Matter {
  return matterOf('kept', facts, of, sections)
}

/** A notice that was read: the facts that it states and its words. */
export function read(facts: Facts = {}, of: OrganisationFacts = {}, sections: readonly Words[] = []): Matter {
  return matterOf('read', facts, of, sections)
}

/** A matter of which some events are known. */
export function happened(operations: Operations, facts: Facts = {}): Matter {
  return { ...kept(facts), operations }
}

/** Words of a section, with its heading. */
export type Words = {
  readonly kinds: readonly NoticeSectionKind[]
  readonly body: string
  readonly heading?: string
  readonly language?: Language
}

/** A section of a notice about some kinds. */
export function words(
  kinds: readonly NoticeSectionKind[],
  body: string,
  more: { readonly heading?: string; readonly language?: Language } = {},
): Words {
  return { kinds, body, ...more }
}

/** A notice of some sections, in the language of the first. */
export function noticeOf(sections: readonly Words[], kind: NoticeText['kind'] = 'notice'): NoticeText {
  let text = ''
  const placed = sections.map(({ kinds, body, heading }): NoticeSection => {
    const head = { start: text.length, end: text.length + (heading?.length ?? 0) }
    if (heading !== undefined) text += `${heading}\n`
    const start = text.length
    text += `${body}\n\n`
    return {
      kinds,
      body: { start, end: start + body.length },
      ...(heading === undefined ? {} : { heading: head }),
    }
  })
  return { language: sections[0]?.language ?? 'fi', kind, text, sections: placed }
}

function matterOf(
  origin: Matter['origin'],
  facts: Facts,
  of: OrganisationFacts,
  sections: readonly Words[],
): Matter {
  const register = present({ ...emptyRegister({ fi: 'Rekisteri' }), ...facts }) as ResolvedRegister
  const matter: Matter = {
    register,
    organisation: present({ ...organisation, ...of }) as Organisation,
    origin,
  }
  return sections.length === 0 ? matter : { ...matter, notice: noticeOf(sections) }
}

function present(facts: object): object {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))
}
