import { frozenRegisterFormat } from '../../register/frozen-register.ts'
import { kept, read, words } from '../../testing/matters.ts'
import type { RuleCases } from '../../testing/rule-cases.ts'
import type { Language } from '../../text/language.ts'
import type { Matter } from '../matter.ts'
import type { NoticeSectionKind } from '../notice-text.ts'

const says = (kind: NoticeSectionKind, body: string, language: Language = 'fi') =>
  read({}, {}, [words([kind], body, { language })])

const contact = { name: { fi: 'Aino' }, email: 'aino@yritys.example' }

/** A register whose newest published notice froze another. */
const publishedAs = (matter: Matter, { register, organisation }: Matter): Matter => ({
  ...matter,
  published: { format: frozenRegisterFormat, organisation, register },
})

/** Where the rules on form fire, and where they are silent. */
export const formCases: readonly RuleCases[] = [
  {
    rule: 'NOTICE-12-1-vague',
    fires: {
      'may be used': says('purposes', 'Tietoja voidaan käyttää myös markkinointiin.'),
      'among others': says('dataCategories', 'Osoitetiedot (mm. laskutusosoite).'),
      'may, in English': says('purposes', 'We may use your data for marketing.', 'en'),
      'possibly, in Swedish': says('recipients', 'Uppgifter lämnas eventuellt till myndigheter.', 'sv'),
    },
    silent: {
      'so that something can be done': says(
        'purposes',
        'Tietoja käytetään, jotta voimme toimittaa tilauksen.',
      ),
      'what is done': says('purposes', 'Tietoja käytetään laskutukseen.'),
      'a possibility of the person': says('rights', 'Tiedot voidaan pyytää myös sähköpostitse.'),
      'a name that has the letters': says('dataCategories', 'Esimiehen nimi.'),
    },
  },
  {
    rule: 'NOTICE-12-1-language',
    fires: {
      'Swedish-speaking members': kept({ particulars: { audienceLanguages: ['suomi', 'ruotsi'] } }),
      'a language that no notice has': kept({ particulars: { audienceLanguages: ['viro'] } }),
    },
    silent: {
      'the organisation’s languages': kept(
        { particulars: { audienceLanguages: ['Finnish', 'Swedish'] } },
        { languages: ['fi', 'sv'] },
      ),
      'languages not known': kept(),
    },
  },
  {
    rule: 'NOTICE-12-1-child',
    fires: {
      'a game for children': kept({
        purposes: [{ id: 'a', term: 'service', childDirected: true, legalBases: [] }],
      }),
    },
    silent: {
      'a notice for children': kept({
        purposes: [{ id: 'a', term: 'service', childDirected: true, legalBases: [] }],
        particulars: { childVersion: 'https://yritys.example/lapsille' },
      }),
      'a service for adults': kept({ purposes: [{ id: 'a', term: 'service', legalBases: [] }] }),
    },
  },
  {
    rule: 'NOTICE-12-2-procedure',
    fires: {
      'nothing said': kept(),
      'rights without a way': says('rights', 'Rekisteröidyllä on oikeus tarkastaa tietonsa.'),
    },
    silent: {
      'by e-mail': kept({ rights: { channels: ['email'] } }),
      'the register’s contact, whom the notice names': kept({ contact }),
      'words on requests': says('rights', 'Pyyntö tulee tehdä kirjallisesti rekisterinpitäjälle.'),
    },
  },
  {
    rule: 'NOTICE-12-2-electronic',
    fires: { 'post and telephone': kept({ rights: { channels: ['post', 'phone'] } }, { email: undefined }) },
    silent: {
      'the controller’s e-mail address': kept(),
      'a form': kept({ rights: { channels: ['form'] } }, { email: undefined }),
      'an address in words': read({}, { email: undefined }, [
        words(['contact'], 'tietosuoja (at) yritys.example'),
      ]),
    },
  },
  {
    rule: 'NOTICE-12-2-formality',
    fires: {
      'a signature by hand': says('rights', 'Pyyntö on tehtävä omakätisesti allekirjoitetulla asiakirjalla.'),
      'in writing or in person': says('contact', 'Pyynnöt esitetään kirjallisesti tai henkilökohtaisesti.'),
      'signed, in English': says('rights', 'The request must be signed.', 'en'),
    },
    silent: {
      'or by e-mail': says('rights', 'Pyyntö on allekirjoitettava tai lähetettävä sähköpostitse.'),
      'how staff are bound': says('measures', 'Sitoumus on allekirjoitettava.'),
    },
  },
  {
    rule: 'NOTICE-12-3-deadline',
    fires: {
      'three months': says('rights', 'Vastaamme pyyntöön kolmen kuukauden kuluessa.'),
      'two months, in English': says('rights', 'We respond to requests within two months.', 'en'),
      'three months in the register': kept({ rights: { responseTime: 'P3M' } }),
    },
    silent: {
      'one month': says('rights', 'Vastaamme pyyntöön kuukauden kuluessa.'),
      'one month, and the extension of two': says(
        'rights',
        'Vastaamme kuukauden kuluessa; aikaa voidaan jatkaa kahdella kuukaudella.',
      ),
      'thirty days in the register': kept({ rights: { responseTime: 'P30D' } }),
      'no time': says('rights', 'Vastaamme pyyntöön viivytyksettä.'),
    },
  },
  {
    rule: 'NOTICE-12-5-charge',
    fires: {
      'a fee': says('rights', 'Tietojen tarkastamisesta peritään 20 euron maksu.'),
      'free once a year: HetiL 26 §': says('rights', 'Tarkastus on maksuton kerran vuodessa.'),
      'a fee in the register': kept({ rights: { charge: { en: 'A fee is charged for every request.' } } }),
    },
    silent: {
      free: says('rights', 'Pyynnöt ovat maksuttomia ja toteutetaan veloituksetta.'),
      'a fee for manifestly unfounded requests': says(
        'rights',
        'Ilmeisen perusteettomasta pyynnöstä peritään maksu.',
      ),
    },
  },
  {
    rule: 'NOTICE-5-duty',
    fires: {
      'the person is obliged to report': says(
        'rights',
        'Rekisteröity on velvollinen ilmoittamaan tietojensa muuttumisesta.',
      ),
      'in English': says('rights', 'The member is obliged to inform us of changes.', 'en'),
    },
    silent: {
      'the person may report': says('rights', 'Voit ilmoittaa muuttuneet tietosi meille.'),
      'the controller is obliged to notify': says(
        'measures',
        'Rekisterinpitäjä on velvollinen ilmoittamaan tietoturvaloukkauksesta.',
      ),
    },
  },
  {
    rule: 'NOTICE-CONTRADICTION',
    fires: {
      'to nobody, and published': says(
        'recipients',
        'Tietoja ei luovuteta ulkopuolisille. Yritys voi julkaista tiedot luettelona.',
      ),
      'no transfer, and a service abroad': says(
        'transfers',
        'Tietoja ei siirretä EU:n ulkopuolelle. Kävijöitä seurataan Google Analyticsilla.',
      ),
    },
    silent: {
      'to nobody': says('recipients', 'Tietoja ei luovuteta ulkopuolisille.'),
      'not abroad, and to partners at home': says(
        'recipients',
        'Tietoja ei luovuteta EU:n ulkopuolelle. Tietoja luovutetaan kumppaneille Suomessa.',
      ),
    },
  },
  {
    rule: 'NOTICE-META-date',
    fires: {
      'neither date nor version': kept(),
      'a date of the law only': says('rights', '(25.5.2018 lukien)'),
    },
    silent: {
      'a date': kept({ particulars: { drawnUpOn: '2026-01-31' } }),
      'a version': kept({ particulars: { versionLabel: '3' } }),
      'a date in words': says('changes', 'Päivitetty 31.1.2026.'),
    },
  },
  {
    rule: 'NOTICE-META-stale',
    fires: {
      'before the Regulation': kept({ particulars: { updatedOn: '2018-04-05' } }),
      'two years and a day': kept({ particulars: { updatedOn: '2024-11-21' } }),
    },
    silent: {
      'two years': kept({ particulars: { updatedOn: '2024-11-22' } }),
      'looked over since': kept({
        particulars: { updatedOn: '2020-01-31' },
        review: { reviewedOn: '2026-01-31' },
      }),
      'no date: that is another finding': kept(),
    },
  },
  {
    rule: 'NOTICE-META-change',
    fires: {
      'without notice': says(
        'changes',
        'Pidätämme oikeuden muuttaa selostetta ilmoittamatta siitä erikseen.',
      ),
      'without notice, in English': says('changes', 'We may change this notice without prior notice.', 'en'),
      'in the register': kept({
        particulars: { changes: { fi: 'Selostetta voidaan muuttaa ilman eri ilmoitusta.' } },
      }),
    },
    silent: {
      'changes are told': says('changes', 'Olennaisista muutoksista ilmoitetaan verkkosivuilla.'),
      'no clause': kept(),
    },
  },
  {
    rule: 'NOTICE-DRIFT',
    fires: {
      'a purpose since': publishedAs(
        kept({ purposes: [{ id: 'a', term: 'billing', legalBases: [] }] }),
        kept(),
      ),
      'another telephone since': publishedAs(kept({}, { phone: '+358 40 000 0000' }), kept()),
    },
    silent: {
      'nothing since': publishedAs(kept(), kept()),
      'a reviewer, whom no notice names': publishedAs(kept({ review: { responsible: 'Aino' } }), kept()),
      'nothing published': kept(),
    },
  },
]
