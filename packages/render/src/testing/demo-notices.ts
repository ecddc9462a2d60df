import { composeNotice, type Document } from '@seloste/documents'
import { freezeRegister, type Language, type LayoutCode, languages, layoutCodes } from '@seloste/domain'
import { demoOrganisations } from '@seloste/domain/demo'

const registers = demoOrganisations.flatMap((demo) =>
  demo.registers.map(({ content }) => {
    const references = { parties: new Map(Object.entries(demo.parties)), terms: new Map() }
    return freezeRegister(content, demo.organisation, references)
  }),
)

/** A notice of the demo in each layout and language, each of another register. */
export const demoNotices: readonly [LayoutCode, Language, Document][] = layoutCodes.flatMap((layout, row) =>
  languages.map((language, column): [LayoutCode, Language, Document] => {
    const frozen = registers[(row * languages.length + column) % registers.length]
    if (frozen === undefined) throw new Error('the demo has registers')
    const { register, organisation } = frozen
    return [layout, language, composeNotice(register, organisation, { language, layout, date: '2026-11-24' })]
  }),
)
