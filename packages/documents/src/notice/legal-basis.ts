import type { Language, LegalBasis } from '@seloste/domain'
import type { Run } from '../document/document.ts'
import { run, together, written } from '../document/runs.ts'
import { articleCited } from '../language/citation.ts'
import { say, sentence, type Words } from '../language/sentence.ts'
import type { LegalBasisCode } from './codes.ts'

/** Each basis as it is told: GDPR Art. 6(1). */
const bases = {
  '6-1-a': { fi: 'suostumus', sv: 'samtycke', en: 'consent' },
  '6-1-b': {
    fi: 'sopimuksen täytäntöönpano tai sopimuksen tekemistä edeltävät toimet',
    sv: 'fullgörande av ett avtal eller åtgärder innan ett avtal ingås',
    en: 'performance of a contract or steps taken before entering into one',
  },
  '6-1-c': {
    fi: 'rekisterinpitäjän lakisääteisen velvoitteen noudattaminen',
    sv: 'fullgörande av den personuppgiftsansvariges rättsliga förpliktelse',
    en: 'compliance with a legal obligation of the controller',
  },
  '6-1-d': {
    fi: 'elintärkeiden etujen suojaaminen',
    sv: 'skydd av någons grundläggande intressen',
    en: 'protection of somebody’s vital interests',
  },
  '6-1-e': {
    fi: 'yleistä etua koskevan tehtävän suorittaminen tai rekisterinpitäjälle kuuluvan julkisen vallan käyttäminen',
    sv: 'utförande av en uppgift av allmänt intresse eller den personuppgiftsansvariges myndighetsutövning',
    en: 'performance of a task in the public interest or exercise of the controller’s official authority',
  },
  '6-1-f': {
    fi: 'rekisterinpitäjän oikeutettu etu',
    sv: 'den personuppgiftsansvariges berättigade intresse',
    en: 'the controller’s legitimate interests',
  },
} as const satisfies Record<LegalBasisCode, Words>

/** What is told of a legal basis. */
export const basisSentences = {
  interest: sentence({
    fi: 'Kyseinen etu: {words}.',
    sv: 'Intresset i fråga: {words}.',
    en: 'The interest in question: {words}.',
  }),
  interestHolder: sentence({
    fi: 'Kenen etu on kyseessä: {words}.',
    sv: 'Vems intresse det gäller: {words}.',
    en: 'Whose interest it is: {words}.',
  }),
  statute: sentence({ fi: 'Säännös: {words}.', sv: 'Bestämmelse: {words}.', en: 'Provision: {words}.' }),
  withdrawal: sentence({
    fi: 'Suostumuksen peruuttaminen: {words}.',
    sv: 'Återkallelse av samtycket: {words}.',
    en: 'Withdrawing consent: {words}.',
  }),
  appliesTo: sentence({
    fi: 'Peruste koskee seuraavaa: {words}.',
    sv: 'Grunden gäller följande: {words}.',
    en: 'The basis applies to the following: {words}.',
  }),
} as const

const thirdParty = {
  fi: 'kolmannen osapuolen oikeutettu etu',
  sv: 'en tredje parts berättigade intresse',
  en: 'the legitimate interests of a third party',
} as const satisfies Words

/** A basis whose kind has been stated. */
export type KnownBasis = LegalBasis & { code: LegalBasisCode }

/** True when the kind of a basis has been stated. */
export function isKnown(basis: LegalBasis): basis is KnownBasis {
  return basis.code !== undefined
}

/** A basis in words with its article: “suostumus (tietosuoja-asetuksen 6 artiklan 1 kohdan a alakohta)”. */
export function basisInWords({ code, interestHolder }: KnownBasis, language: Language, fact: string): Run {
  const words = code === '6-1-f' && interestHolder !== undefined ? thirdParty : bases[code]
  return run(`${words[language]} (${articleCited(code, language)})`, fact)
}

/** What a basis asks to be told with it, a sentence each: GDPR Art. 13(1)(d), 13(2)(c). */
export function basisDetails(basis: LegalBasis, path: string, language: Language): Run[][] {
  return (['appliesTo', 'interest', 'interestHolder', 'statute', 'withdrawal'] as const).flatMap((detail) => {
    const words = written(basis[detail], language, `${path}/${detail}`)
    return words === undefined ? [] : [say(basisSentences[detail], language, words.fact, { words })]
  })
}

/** A basis with its details as an item of a list; nothing while nothing of it is stated. */
export function basisItem(basis: LegalBasis, path: string, language: Language): Run[] {
  const rest = basisDetails(basis, path, language)
  if (!isKnown(basis)) return together(rest)
  const said = basisInWords(basis, language, `${path}/code`)
  return together([
    [{ ...said, text: `${said.text.charAt(0).toUpperCase()}${said.text.slice(1)}.` }],
    ...rest,
  ])
}
