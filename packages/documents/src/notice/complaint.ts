import { supervisoryAuthorities } from '@seloste/domain'
import type { Block, KeyValue, Run } from '../document/document.ts'
import { run } from '../document/runs.ts'
import { say, sentence, type Words } from '../language/sentence.ts'
import { type Composition, notesOf } from './composition.ts'
import { emailRun, linkRun, phoneRun } from './party.ts'
import { detailsOf } from './rights.ts'

/** What introduces the supervisory authority. */
export const complaintIntroduction = sentence({
  fi: 'Jos katsot, että henkilötietojasi käsitellään lainvastaisesti, voit tehdä asiasta valituksen valvontaviranomaiselle (tietosuoja-asetuksen 77 artikla, tietosuojalain 21 §):',
  sv: 'Om du anser att dina personuppgifter behandlas lagstridigt kan du lämna in ett klagomål till tillsynsmyndigheten (artikel 77 i dataskyddsförordningen, 21 § i dataskyddslagen):',
  en: 'If you consider that your personal data are processed unlawfully, you can lodge a complaint with the supervisory authority (Article 77 GDPR, section 21 of the Data Protection Act):',
})

const keys = {
  name: { fi: 'Viranomainen', sv: 'Myndighet', en: 'Authority' },
  visitingAddress: { fi: 'Käyntiosoite', sv: 'Besöksadress', en: 'Visiting address' },
  postalAddress: { fi: 'Postiosoite', sv: 'Postadress', en: 'Postal address' },
  phone: { fi: 'Puhelin', sv: 'Telefon', en: 'Telephone' },
  email: { fi: 'Sähköposti', sv: 'E-post', en: 'E-mail' },
  url: { fi: 'Verkkosivut', sv: 'Webbplats', en: 'Website' },
} as const satisfies Record<string, Words>

/** To whom one may complain, with every way to reach it: GDPR Art. 13(2)(d). */
export function composeComplaint(composition: Composition): Block[] {
  const { organisation, language } = composition
  const authority = supervisoryAuthorities[organisation.supervisoryAuthority ?? 'FI']
  const fact =
    organisation.supervisoryAuthority === undefined ? undefined : 'organisation/supervisoryAuthority'
  const row = (key: keyof typeof keys, value: Run): KeyValue => ({
    key: [run(keys[key][language], fact)],
    value: [value],
  })
  return [
    { kind: 'paragraph', runs: say(complaintIntroduction, language, fact) },
    {
      kind: 'keyValue',
      rows: [
        row('name', run(authority.name[language], fact)),
        row('visitingAddress', run(authority.visitingAddress[language], fact)),
        row('postalAddress', run(authority.postalAddress[language], fact)),
        row('phone', phoneRun(authority.phone, fact)),
        row('email', emailRun(authority.email, fact)),
        row('url', linkRun(authority.url[language], fact)),
      ],
    },
    ...detailsOf('complaint', composition),
    ...notesOf(composition, 'complaint'),
  ]
}
