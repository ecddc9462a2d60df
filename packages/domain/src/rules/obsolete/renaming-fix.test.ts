import { describe, expect, it } from 'vitest'
import type { FactPath } from '../../register/fact-path.ts'
import { kept } from '../../testing/matters.ts'
import type { Language } from '../../text/language.ts'
import type { LocalizedText } from '../../text/localized-text.ts'
import { applyFix } from '../apply-fix.ts'
import { renamingFix } from './renaming-fix.ts'

const path = 'notes/n1/words'

function fixOf(rule: string, words: LocalizedText, language: Language, at: FactPath = path) {
  const { register, organisation } = kept({ notes: [{ id: 'n1', concept: 'rights', words }] })
  const fix = renamingFix(rule, register, at, language)
  const fixed = fix && applyFix({ register, organisation }, fix).register.notes[0]?.words
  return { fix, fixed }
}

const mended = (rule: string, text: string, language: Language = 'fi') =>
  fixOf(rule, { [language]: text }, language).fixed?.[language]

describe('words of the repealed Personal Data Act (523/1999, sections 10, 26–30) get those of the Regulation', () => {
  it.each<[string, Language, string, string]>([
    ['OBS-TERMS', 'fi', 'Tarkastusoikeutta voi käyttää.', 'Oikeutta saada pääsy tietoihin voi käyttää.'],
    ['OBS-TERMS', 'fi', 'Tarkastusoikeus omiin tietoihin.', 'Oikeus saada pääsy omiin tietoihin.'],
    ['OBS-TERMS', 'fi', 'Säännönmukaiset tietolähteet: PRH.', 'Tietolähteet: PRH.'],
    ['OBS-TERMS', 'fi', 'Jokaisella on kielto-oikeus.', 'Jokaisella on vastustamisoikeus.'],
    ['OBS-TERMS', 'fi', 'Tämä rekisteriseloste on nähtävillä.', 'Tämä tietosuojaseloste on nähtävillä.'],
    ['OBS-TERMS', 'sv', 'Kontrollrätten gäller alla.', 'Rätten till tillgång gäller alla.'],
    [
      'OBS-TERMS',
      'sv',
      'Du har rätt till insyn i dina uppgifter.',
      'Du har rätt till tillgång till dina uppgifter.',
    ],
    ['OBS-TERMS', 'en', 'You have the right of inspection.', 'You have the right of access.'],
    ['OBS-REKISTERISELOSTE', 'fi', 'REKISTERISELOSTE', 'TIETOSUOJASELOSTE'],
    ['OBS-REKISTERISELOSTE', 'fi', 'Tietosuoja- ja rekisteriseloste', 'Tietosuojaseloste'],
  ])('%s, %s: %s', (rule, language, before, after) => {
    expect(mended(rule, before, language)).toBe(after)
  })

  it('but for a word that a person must find: “rekisterin tietosisältö” has no single successor', () => {
    expect(mended('OBS-TERMS', 'Rekisterin tietosisältö. Tarkastusoikeus.')).toBeUndefined()
    expect(mended('OBS-TERMS', 'Tarkastusoikeuden käyttäminen on maksutonta.')).toBeUndefined()
  })
})

describe('acts and authorities that are no more get the name of those that took their place', () => {
  it.each<[string, Language, string, string]>([
    // Data Protection Act 1050/2018, section 37.
    ['OBS-HETIL', 'fi', 'Henkilötietolain (523/1999) mukaan.', 'Tietosuojalain (1050/2018) mukaan.'],
    ['OBS-HETIL', 'sv', 'Enligt personuppgiftslagen.', 'Enligt dataskyddslagen.'],
    ['OBS-HETIL', 'en', 'We follow the Personal Data Act.', 'We follow the Data Protection Act.'],
    // GDPR Art. 94.
    ['OBS-95-46', 'fi', 'EU:n direktiivin 95/46/EY mukaan.', 'EU:n asetuksen (EU) 2016/679 mukaan.'],
    ['OBS-95-46', 'en', 'Under Directive 95/46/EC.', 'Under Regulation (EU) 2016/679.'],
    ['OBS-VIESTINTAVIRASTO', 'fi', 'Kysy Viestintävirastolta.', 'Kysy Traficomilta.'],
    ['OBS-VIESTINTAVIRASTO', 'sv', 'Kommunikationsverkets anvisning.', 'Traficoms anvisning.'],
    ['OBS-VIESTINTAVIRASTO', 'en', 'Ask the Communications Regulatory Authority.', 'Ask Traficom.'],
    [
      'OBS-NAME-GDPR',
      'fi',
      'EU:n tietoturva-asetuksen vaatimukset.',
      'EU:n tietosuoja-asetuksen vaatimukset.',
    ],
    ['OBS-TRANSITION', 'fi', 'Täytämme uuden tietosuoja-asetuksen.', 'Täytämme tietosuoja-asetuksen.'],
    ['OBS-TRANSITION', 'en', 'We follow the new GDPR.', 'We follow the GDPR.'],
    // GDPR Art. 15–22: rights come from the Regulation.
    [
      'OBS-RIGHT-SOURCE',
      'fi',
      'On tietosuojalain mukainen oikeus.',
      'On tietosuoja-asetuksen mukainen oikeus.',
    ],
  ])('%s, %s: %s', (rule, language, before, after) => {
    expect(mended(rule, before, language)).toBe(after)
  })

  it('but where a provision is named, for it has another number in the new act', () => {
    expect(mended('OBS-HETIL', 'Henkilötietolain 26 §:n mukaan.')).toBeUndefined()
    expect(mended('OBS-95-46', 'Direktiivin 95/46/EY 7 artikla.')).toBeUndefined()
  })

  it('nor where the past is told: it was so', () => {
    expect(mended('OBS-TERMS', 'Tämä korvaa vanhan rekisteriselosteen.')).toBeUndefined()
    expect(mended('OBS-VIESTINTAVIRASTO', 'Traficom (entinen Viestintävirasto).')).toBeUndefined()
  })

  it('nor for a body that has no successor: the Data Protection Board (389/1994)', () => {
    expect(mended('OBS-LAUTAKUNTA', 'Tietosuojalautakunta päättää.')).toBeUndefined()
  })
})

describe('the fix of old words', () => {
  it('says what it writes', () => {
    const { fix } = fixOf('OBS-VIESTINTAVIRASTO', { fi: 'Kysy Viestintävirastolta.' }, 'fi')
    expect(fix?.label).toEqual({
      fi: 'Kirjoita ”Traficomilta”',
      sv: 'Skriv ”Traficomilta”',
      en: 'Write “Traficomilta”',
    })
  })

  it('says all that it writes, each once', () => {
    const { fix } = fixOf('OBS-HETIL', { en: 'The Personal Data Act (523/1999).' }, 'en')
    expect(fix?.label.en).toBe('Write “Data Protection Act”, “1050/2018”')
  })

  it('leaves the other languages alone, and a translation goes on being one', () => {
    const words = {
      fi: 'Rekisteriseloste',
      en: 'Privacy notice',
      translatedFrom: { en: { language: 'fi', text: 'Rekisteriseloste' } },
    } as const
    expect(fixOf('OBS-TERMS', words, 'fi').fixed).toEqual({
      fi: 'Tietosuojaseloste',
      en: 'Privacy notice',
      translatedFrom: { en: { language: 'fi', text: 'Tietosuojaseloste' } },
    })
  })

  it('finds the words of a phrase, and leaves those of a party to its own page', () => {
    expect(fixOf('OBS-TERMS', { fi: 'Kielto-oikeus' }, 'fi', 'notes/n1').fix?.changes[0]?.path).toBe(path)
    const party = { name: { fi: 'Viestintävirasto' } }
    const { register } = kept({
      contact: party,
      recipients: { state: 'stated', items: [{ id: 'v1', party }] },
    })
    for (const at of ['contact/name', 'recipients/items/v1/party/name'])
      expect(renamingFix('OBS-VIESTINTAVIRASTO', register, at, 'fi')).toBeUndefined()
  })
})
