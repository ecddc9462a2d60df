import { paragraph, paragraphs } from '../document/blocks.ts'
import type { Block } from '../document/document.ts'
import { enumerated } from '../document/runs.ts'
import { say, sentence } from '../language/sentence.ts'
import { type Composition, gap, notesOf } from './composition.ts'
import { type Named, nameOf, partyRows } from './party.ts'

const onBehalf = sentence({
  fi: 'Henkilötietoja käsitellään seuraavien rekisterinpitäjien lukuun: {principals}.',
  sv: 'Personuppgifterna behandlas för följande personuppgiftsansvarigas räkning: {principals}.',
  en: 'The personal data are processed on behalf of the following controllers: {principals}.',
})

/** What introduces the organisation as a processor. */
export const processorIntroduction = sentence({
  fi: 'Henkilötietojen käsittelijä:',
  sv: 'Personuppgiftsbiträde:',
  en: 'Processor:',
})

/** What introduces joint controllers. */
export const jointIntroduction = sentence({
  fi: 'Rekisterillä on useita rekisterinpitäjiä, jotka vastaavat siitä yhdessä (tietosuoja-asetuksen 26 artikla):',
  sv: 'Registret har flera personuppgiftsansvariga som ansvarar för det gemensamt (artikel 26 i dataskyddsförordningen):',
  en: 'The register has several controllers, who are jointly responsible for it (Article 26 GDPR):',
})

/** What introduces a representative in the Union. */
export const representativeIntroduction = sentence({
  fi: 'Rekisterinpitäjän edustaja Euroopan unionissa:',
  sv: 'Den personuppgiftsansvariges företrädare i Europeiska unionen:',
  en: 'The controller’s representative in the European Union:',
})

const labels = {
  contact: {
    fi: 'rekisterinpitäjän yhteystiedot',
    sv: 'den personuppgiftsansvariges kontaktuppgifter',
    en: 'contact details of the controller',
  },
} as const

/**
 * The controller, and the path of its facts: the organisation, unless the register names another or the organisation
 * only processes for others (GDPR Art. 4(7)–(8)).
 */
export function controllerOf({ register, organisation }: Composition): { party: Named; path: string } {
  if (register.controller !== undefined) return { party: register.controller, path: 'controller' }
  return register.role === 'processor'
    ? { party: {}, path: 'controller' }
    : { party: organisation, path: 'organisation' }
}

/** Who decides of the processing: GDPR Art. 13(1)(a), 26(2), 27; for a processor, on whose behalf: Art. 30(2)(a). */
export function composeController(composition: Composition): Block[] {
  const { register, organisation, language } = composition
  const { party, path } = controllerOf(composition)
  const rows = partyRows(party, path, language)
  const reachable = party.phone ?? party.email ?? party.address
  const blocks: Block[] = rows.length === 0 ? [] : [{ kind: 'keyValue', rows }]
  if (reachable === undefined) blocks.push(...paragraph(gap(composition, labels.contact, `${path}/email`)))
  if (register.role === 'processor') {
    const its = partyRows(organisation, 'organisation', language)
    blocks.push(
      { kind: 'paragraph', runs: say(processorIntroduction, language, 'role') },
      { kind: 'keyValue', rows: its },
    )
  }
  const principals = register.principals ?? []
  const named = principals.map(({ id, party: one }) => nameOf(one, `principals/${id}/party`, language))
  if (named.some((runs) => runs.length > 0)) {
    const said = enumerated(
      named.filter((runs) => runs.length > 0),
      language,
    )
    blocks.push(...paragraph(say(onBehalf, language, 'principals', { principals: said })))
  }
  const others = (register.jointControllers ?? []).map(({ id, party: one }) =>
    partyRows(one, `jointControllers/${id}/party`, language),
  )
  if (others.some((one) => one.length > 0)) {
    blocks.push({ kind: 'paragraph', runs: say(jointIntroduction, language, 'jointControllers') })
    for (const one of others) if (one.length > 0) blocks.push({ kind: 'keyValue', rows: one })
  }
  blocks.push(...paragraphs(register.jointArrangement, language, 'jointArrangement'))
  const acting = register.representative ?? organisation.representative
  if (acting !== undefined) {
    const at = register.representative === undefined ? 'organisation/representative' : 'representative'
    const its = partyRows(acting, at, language)
    if (its.length > 0) {
      blocks.push(
        { kind: 'paragraph', runs: say(representativeIntroduction, language, at) },
        { kind: 'keyValue', rows: its },
      )
    }
  }
  for (const concept of ['controller', 'jointControllers', 'representative'] as const) {
    blocks.push(...notesOf(composition, concept))
  }
  return blocks
}
