import { paragraph } from '../document/blocks.ts'
import type { Block, KeyValue } from '../document/document.ts'
import { written } from '../document/runs.ts'
import { say, sentence } from '../language/sentence.ts'
import { type Composition, gap, notesOf } from './composition.ts'
import { type Named, partyRows } from './party.ts'

/** What introduces the organisation as a processor. */
export const processorIntroduction = sentence({
  fi: 'Henkilötietojen käsittelijä:',
  sv: 'Personuppgiftsbiträde:',
  en: 'Processor:',
})

/** What introduces those on whose behalf the organisation processes data: one, or several. */
export const principalSentences = {
  principal: sentence({
    fi: 'Rekisterinpitäjä, jonka lukuun henkilötietoja käsitellään:',
    sv: 'Personuppgiftsansvarig för vars räkning personuppgifterna behandlas:',
    en: 'Controller on whose behalf the personal data are processed:',
  }),
  principals: sentence({
    fi: 'Rekisterinpitäjät, joiden lukuun henkilötietoja käsitellään:',
    sv: 'Personuppgiftsansvariga för vilkas räkning personuppgifterna behandlas:',
    en: 'Controllers on whose behalf the personal data are processed:',
  }),
} as const

/** What introduces joint controllers. */
export const jointIntroduction = sentence({
  fi: 'Rekisterillä on useita rekisterinpitäjiä, jotka vastaavat siitä yhdessä (tietosuoja-asetuksen 26 artikla):',
  sv: 'Registret har flera personuppgiftsansvariga som ansvarar för det gemensamt (artikel 26 i dataskyddsförordningen):',
  en: 'The register has several controllers, who are jointly responsible for it (Article 26 GDPR):',
})

/** The essence of the arrangement between joint controllers: GDPR Art. 26(2). */
export const arrangementSentence = sentence({
  fi: 'Rekisterinpitäjien keskinäinen vastuunjako: {words}.',
  sv: 'Hur de personuppgiftsansvariga fördelar ansvaret mellan sig: {words}.',
  en: 'How the controllers share the responsibility: {words}.',
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
  const { party, path } = controllerOf(composition)
  const rows = partyRows(party, path, composition.language)
  const reachable = party.phone ?? party.email ?? party.address
  return [
    ...keyValue(rows),
    ...(reachable === undefined ? paragraph(gap(composition, labels.contact, `${path}/email`)) : []),
    ...processorBlocks(composition),
    ...notesOf(composition, 'controller'),
    ...jointBlocks(composition),
    ...notesOf(composition, 'jointControllers'),
    ...representativeBlocks(composition),
    ...notesOf(composition, 'representative'),
  ]
}

/** The organisation as a processor, and on whose behalf it processes data. */
function processorBlocks(composition: Composition): Block[] {
  const { register, organisation, language } = composition
  const its: Block[] =
    register.role === 'processor'
      ? [
          { kind: 'paragraph', runs: say(processorIntroduction, language, 'role') },
          { kind: 'keyValue', rows: partyRows(organisation, 'organisation', language) },
        ]
      : []
  const principals = partiesIn('principals', composition)
  const introduction = principalSentences[principals.length === 1 ? 'principal' : 'principals']
  return [
    ...its,
    ...(principals.length === 0 ? [] : paragraph(say(introduction, language, 'principals'))),
    ...principals,
  ]
}

function jointBlocks(composition: Composition): Block[] {
  const { register, language } = composition
  const others = partiesIn('jointControllers', composition)
  const arrangement = written(register.jointArrangement, language, 'jointArrangement')
  return [
    ...(others.length === 0 ? [] : paragraph(say(jointIntroduction, language, 'jointControllers'))),
    ...others,
    ...paragraph(
      arrangement === undefined
        ? []
        : say(arrangementSentence, language, arrangement.fact, { words: arrangement }),
    ),
  ]
}

function representativeBlocks({ register, organisation, language }: Composition): Block[] {
  const acting = register.representative ?? organisation.representative
  if (acting === undefined) return []
  const at = register.representative === undefined ? 'organisation/representative' : 'representative'
  const its = keyValue(partyRows(acting, at, language))
  return its.length === 0 ? [] : [...paragraph(say(representativeIntroduction, language, at)), ...its]
}

/** Those of a list, the rows of each apart. */
function partiesIn(list: 'principals' | 'jointControllers', { register, language }: Composition): Block[] {
  return (register[list] ?? []).flatMap(({ id, party }) =>
    keyValue(partyRows(party, `${list}/${id}/party`, language)),
  )
}

function keyValue(rows: readonly KeyValue[]): Block[] {
  return rows.length === 0 ? [] : [{ kind: 'keyValue', rows }]
}
