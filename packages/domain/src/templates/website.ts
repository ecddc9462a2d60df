import { consent, interest } from './bases.ts'
import type { Outline } from './outline.ts'

/** Visitors of a website, with its cookies. */
export const website: Outline = {
  code: 'website',
  name: [
    'Verkkosivuston kävijät ja evästeet',
    'Webbplatsens besökare och kakor',
    'Website visitors and cookies',
  ],
  description: [
    'Verkkosivuston käytössä kertyvät tiedot, yhteydenottolomake ja evästeet.',
    'Uppgifter som uppstår när webbplatsen används, kontaktformuläret och kakor.',
    'Data that arise from use of the website, the contact form and cookies.',
  ],
  purposes: [
    {
      words: ['Yhteydenottoihin vastaaminen', 'Besvarande av kontakter', 'Answering messages'],
      bases: [
        interest([
          'yrityksen etu vastata sille lähetettyihin viesteihin',
          'företagets intresse av att besvara meddelanden som det får',
          'the company’s interest in answering the messages it receives',
        ]),
      ],
    },
    {
      term: 'security',
      bases: [
        interest([
          'yrityksen etu pitää sivustonsa toimivana ja turvallisena',
          'företagets intresse av att hålla webbplatsen fungerande och säker',
          'the company’s interest in keeping its website working and secure',
        ]),
      ],
    },
    {
      term: 'web-analytics',
      bases: [
        consent([
          'Suostumuksen voi peruuttaa milloin tahansa sivuston evästeasetuksista.',
          'Samtycket kan återkallas när som helst i webbplatsens kakinställningar.',
          'Consent can be withdrawn at any time in the cookie settings of the website.',
        ]),
      ],
    },
  ],
  subjects: ['web-visitor'],
  data: ['name', 'email', 'contact-history', 'ip', 'device', 'browsing', 'cookie-id', 'log'],
  provision: 'voluntary',
  consequence: [
    'sivustoa voi silti selata, mutta yhteydenottoon ei voida vastata',
    'webbplatsen kan ändå användas, men en kontakt kan inte besvaras',
    'the website can still be read, but a message cannot be answered',
  ],
  sources: ['data-subject', 'observed', 'cookies'],
  recipients: ['hosting', 'analytics'],
  retention: [
    {
      subject: ['Yhteydenotot', 'Kontakter', 'Messages'],
      duration: 'P1Y',
      trigger: 'last-contact',
    },
    { subject: ['Palvelimen lokit', 'Serverloggar', 'Server logs'], duration: 'P6M', trigger: 'log-event' },
    {
      subject: ['Kävijätilastot', 'Besöksstatistik', 'Visitor statistics'],
      duration: 'P13M',
      trigger: 'collected',
    },
  ],
  cookies: {
    state: 'stated',
    purpose: {
      fi: 'Evästeitä käytetään sivuston toiminnan varmistamiseen sekä kävijän suostumuksella sivuston kehittämiseen.',
      sv: 'Kakor används för att webbplatsen ska fungera och, med besökarens samtycke, för att utveckla webbplatsen.',
      en: 'Cookies are used to make the website work and, with the visitor’s consent, to improve it.',
    },
    services: [
      {
        id: 'session',
        name: { fi: 'Istuntoeväste', sv: 'Sessionskaka', en: 'Session cookie' },
        category: 'necessary',
        purpose: {
          fi: 'Pitää sivuston toiminnassa vierailun ajan.',
          sv: 'Håller webbplatsen i funktion under besöket.',
          en: 'Keeps the website working during the visit.',
        },
        lifetime: 'session',
      },
      {
        id: 'choice',
        name: { fi: 'Evästevalinta', sv: 'Kakval', en: 'Cookie choice' },
        category: 'necessary',
        purpose: {
          fi: 'Muistaa, mihin evästeisiin kävijä on suostunut.',
          sv: 'Minns vilka kakor besökaren har samtyckt till.',
          en: 'Remembers which cookies the visitor has consented to.',
        },
        lifetime: 'P6M',
      },
      {
        id: 'analytics',
        name: { fi: 'Kävijätilastointi', sv: 'Besöksstatistik', en: 'Visitor statistics' },
        category: 'analytics',
        purpose: {
          fi: 'Kertoo, mitä sivuja luetaan ja miten sivusto toimii.',
          sv: 'Visar vilka sidor som läses och hur webbplatsen fungerar.',
          en: 'Shows which pages are read and how the website works.',
        },
        lifetime: 'P13M',
        thirdPartyAccess: false,
        data: [
          { id: 'ip', term: 'ip' },
          { id: 'device', term: 'device' },
          { id: 'browsing', term: 'browsing' },
        ],
      },
    ],
    consent: {
      fi: 'Muihin kuin välttämättömiin evästeisiin pyydetään suostumus ensimmäisellä käynnillä.',
      sv: 'Samtycke till andra kakor än de nödvändiga begärs vid det första besöket.',
      en: 'Consent to other than strictly necessary cookies is asked at the first visit.',
    },
    withdrawal: {
      fi: 'Valintaa voi muuttaa milloin tahansa sivuston evästeasetuksista.',
      sv: 'Valet kan ändras när som helst i webbplatsens kakinställningar.',
      en: 'The choice can be changed at any time in the cookie settings of the website.',
    },
    control: {
      fi: 'Evästeet voi estää tai poistaa myös selaimen asetuksista.',
      sv: 'Kakor kan också blockeras eller raderas i webbläsarens inställningar.',
      en: 'Cookies can also be blocked or deleted in the settings of the browser.',
    },
    blockingEffect: {
      fi: 'Jos välttämättömät evästeet estetään, osa sivuston toiminnoista ei ole käytettävissä.',
      sv: 'Om de nödvändiga kakorna blockeras fungerar en del av webbplatsens funktioner inte.',
      en: 'If strictly necessary cookies are blocked, some functions of the website do not work.',
    },
  },
}
