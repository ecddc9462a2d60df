import type { LayoutCode, NoticeSectionKind } from '@seloste/domain'
import type { Layout } from '../layouts/layout.ts'
import { layouts } from '../layouts/layouts.ts'
import { type PartCode, parts } from '../notice/parts.ts'

/** What a section is about. */
export type Kinds = readonly NoticeSectionKind[]

/** Parts that are about something narrower than a concept, or about none. */
const narrower: Partial<Record<PartCode, Kinds>> = {
  summary: ['other'],
  manualMeasures: ['manualMeasures'],
  electronicMeasures: ['electronicMeasures'],
  access: ['access'],
  rectification: ['rectification'],
  procedure: ['rights'],
  dates: ['date'],
}

/** What a section of a layout is about, or one of its groups: the concepts of the parts under its heading. */
export function kindsOf(layout: LayoutCode, section: string, group?: string): Kinds {
  const { sections }: Layout = layouts[layout]
  const content = sections.find(({ id }) => id === section)?.content ?? []
  const codes =
    group === undefined
      ? content.filter((one) => typeof one === 'string')
      : content.flatMap((one) => (typeof one !== 'string' && one.id === group ? one.parts : []))
  return [...new Set(codes.flatMap((code) => narrower[code] ?? parts[code].concepts))]
}
