import { type Language, languages } from '../../text/language.ts'
import type { Fix } from '../finding.ts'
import type { Rule } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { metWhen } from '../verdict.ts'
import { listed, sameInAll } from '../worded.ts'

/** The languages of notices by the names that people write for them. */
const codes: Readonly<Record<string, Language>> = {
  suomi: 'fi',
  finska: 'fi',
  finnish: 'fi',
  ruotsi: 'sv',
  svenska: 'sv',
  swedish: 'sv',
  englanti: 'en',
  engelska: 'en',
  english: 'en',
}

/** A notice is there in every language that the people concerned are known to use. */
export const audienceLanguages: Rule = {
  id: 'NOTICE-12-1-language',
  article: 'GDPR 12(1); WP260 para 13',
  severity: 'warning',
  scopes: ['register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Seloste puuttuu kielellä, jota rekisteröidyt käyttävät: {lang}.',
    sv: 'Dataskyddsbeskrivningen saknas på ett språk som de registrerade använder: {lang}.',
    en: 'The notice is missing in a language your data subjects use: {lang}.',
  },
  judge: ({ register, organisation }) => {
    const wanted = (register.particulars.audienceLanguages ?? [])
      .map((name) => name.trim())
      .filter((name) => name !== '')
    if (wanted.length === 0) return 'notApplicable'
    const own = register.particulars.languages ?? []
    const published = own.length > 0 ? own : organisation.languages
    const missing = wanted.filter((name) => !published.some((language) => language === languageOf(name)))
    return metWhen(missing.length === 0, {
      path: 'particulars/languages',
      values: { lang: listed(missing.map(sameInAll)) },
      ...fixOf(published, missing),
    })
  },
}

function languageOf(name: string): Language | undefined {
  const code = name.toLowerCase()
  return codes[code] ?? languages.find((language) => language === code)
}

/** A notice is composed in each language of the product; into any other a person must translate it. */
function fixOf(published: readonly Language[], missing: readonly string[]): { fix?: Fix } {
  const wanted = missing.map(languageOf)
  if (wanted.includes(undefined)) return {}
  const value = languages.filter((language) => published.includes(language) || wanted.includes(language))
  return {
    fix: {
      label: {
        fi: 'Laadi seloste myös tällä kielellä',
        sv: 'Utarbeta beskrivningen också på detta språk',
        en: 'Compose the notice in this language too',
      },
      changes: [{ path: 'particulars/languages', value }],
    },
  }
}

/** A service for children has a notice that children understand. */
export const childVersion: Rule = {
  id: 'NOTICE-12-1-child',
  article: 'GDPR 12(1), recital 58',
  severity: 'warning',
  scopes: ['register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Palvelu on suunnattu lapsille, mutta lapsille ymmärrettävä seloste puuttuu.',
    sv: 'Tjänsten riktas till barn men en barnanpassad dataskyddsbeskrivning saknas.',
    en: 'The service is offered to children but there is no child-friendly notice.',
  },
  judge: ({ register }) => {
    const directed = register.purposes.some(({ childDirected }) => childDirected === true)
    if (!directed) return 'notApplicable'
    return metWhen(register.particulars.childVersion !== undefined, { path: 'particulars/childVersion' })
  },
}
