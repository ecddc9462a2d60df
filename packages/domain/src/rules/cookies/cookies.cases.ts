import type { CookieService, Cookies } from '../../register/cookies.ts'
import type { ResolvedRegister } from '../../register/frozen-register.ts'
import { kept, read, words } from '../../testing/matters.ts'
import type { RuleCases } from '../../testing/rule-cases.ts'

const using = (
  service: Partial<CookieService> = {},
  cookies: Partial<Cookies> = {},
): Pick<ResolvedRegister, 'cookies'> => ({
  cookies: { state: 'stated', services: [{ id: 's', category: 'analytics', ...service }], ...cookies },
})
const section = (body: string) => [words(['cookies'], body)]
const consent = { fi: 'Suostumus pyydetään evästebannerissa ennen tallentamista.' }
const visits = { dataCategories: [{ id: 'd', term: 'browsing' as const }] }

/** Where the rules on cookies fire, and where they are silent. */
export const cookieCases: readonly RuleCases[] = [
  {
    rule: 'COOKIE-205-consent',
    fires: {
      'nothing is asked': kept(using()),
      'only the browser is mentioned': read(
        using(),
        {},
        section('Voit estää evästeet selaimesi asetuksista.'),
      ),
    },
    silent: {
      'asked beforehand': kept(using({}, { consent })),
      'necessary ones': kept(using({ category: 'necessary' })),
      'a notice that does not tell how: an open task': read(using(), {}, section('Käytämme evästeitä.')),
      none: kept({ cookies: { state: 'none' } }),
    },
  },
  {
    rule: 'COOKIE-205-browser',
    fires: {
      'settings as the only way': read(using(), {}, section('Evästeet voi poistaa selaimen asetuksista.')),
      'in Swedish': read(using(), {}, [
        words(['cookies'], 'Du kan ändra inställningarna i din webbläsare.', { language: 'sv' }),
      ]),
      'in English': read(using(), {}, [
        words(['cookies'], 'Cookies can be blocked in your browser settings.', { language: 'en' }),
      ]),
    },
    silent: {
      'besides consent': read(
        using({}, { consent }),
        {},
        section('Pyydämme suostumuksesi. Voit myös poistaa evästeet selaimen asetuksista.'),
      ),
      'no word of browsers': read(using(), {}, section('Käytämme evästeitä.')),
    },
  },
  {
    rule: 'COOKIE-205-implied',
    fires: {
      'who reads on consents': read(using(), {}, section('Jatkamalla sivuston käyttöä hyväksyt evästeet.')),
      'the register says so': kept(using({}, { consent: { fi: 'Käyttämällä sivustoa hyväksyt evästeet.' } })),
      'a box that was ticked': read(using(), {}, [
        words(['cookies'], 'The boxes are pre-ticked.', { language: 'en' }),
      ]),
    },
    silent: { 'a banner that asks': kept(using({}, { consent })), 'nothing told': kept(using()) },
  },
  {
    rule: 'COOKIE-205-info',
    fires: { 'a cookie without a purpose': kept({ cookies: { state: 'stated', services: [{ id: 's' }] } }) },
    silent: {
      'its group tells it': kept(using()),
      'the words tell it': read({ cookies: { state: 'stated', services: [{ id: 's' }] } }, {}, [
        words(['cookies'], 'Evästeitä käytetään kävijöiden laskemiseen.'),
      ]),
      'its own': kept(using({ purpose: { fi: 'Kävijöiden laskeminen' } })),
    },
  },
  {
    rule: 'COOKIE-205-duration',
    fires: {
      'how long is not told': read(
        using({ name: { fi: 'Google Analytics' } }),
        {},
        section('Käytämme evästeitä.'),
      ),
      'how long is not kept': kept(using({ provider: { name: { fi: 'Mittari Oy' } } })),
      'who gets at it is not told': kept(using({ lifetime: 'P90D' })),
    },
    silent: {
      'the words tell it': read(
        using({ name: { fi: 'Google Analytics' } }),
        {},
        section('Eväste _ga säilyy 2 vuotta.'),
      ),
      both: kept(using({ lifetime: 'P90D', provider: { name: { fi: 'Mittari Oy' } } })),
      'nobody else gets at it': kept(using({ lifetime: 'session', thirdPartyAccess: false })),
    },
  },
  {
    rule: 'COOKIE-205-withdraw',
    fires: { 'no way back': kept(using({}, { consent })) },
    silent: {
      'a link on every page': kept(
        using({}, { consent, withdrawal: { fi: 'Linkki jokaisen sivun alalaidassa' } }),
      ),
      'no consent is used': kept(using({ category: 'necessary' })),
    },
  },
  {
    rule: 'COOKIE-205-unstated',
    fires: {
      'visited pages are collected': read(visits, {}, [words(['dataCategories'], 'Sivuhistoria')]),
      'the words tell of it': read({}, {}, [
        words(['dataCategories'], 'Vierailut sivuilla: IP-osoite, selaintiedot'),
      ]),
    },
    silent: {
      'cookies are told of': read({ ...visits, ...using() }, {}, section('Käytämme evästeitä.')),
      'there are none': read({ ...visits, cookies: { state: 'none' } }, {}, section('Ei evästeitä.')),
      'names only': read({}, {}, [words(['dataCategories'], 'Nimi')]),
      'an address in the log of an application': read({}, {}, [
        words(['dataCategories'], 'Sovelluksen käyttämä IP-osoite'),
      ]),
    },
  },
  {
    rule: 'COOKIE-ANON',
    fires: {
      'nobody can be told apart': read(
        using(),
        {},
        section('Tiedoista ei voi tunnistaa yksittäistä kävijää.'),
      ),
      'in English': read(using(), {}, [
        words(['cookies'], 'The data cannot be used to identify you.', { language: 'en' }),
      ]),
    },
    silent: {
      'a definition': read(using(), {}, section('Eväste sisältää nimettömän tunnisteen.')),
      'no such claim': read(using(), {}, section('Käytämme evästeitä kävijöiden laskemiseen.')),
      'no cookies': read({}, {}, [words(['purposes'], 'Tilastot laaditaan anonyymisti.')]),
    },
  },
  {
    rule: 'COOKIE-ANALYTICS',
    fires: {
      'named and not listed': read(using(), {}, section('Käytämme Google Analytics -palvelua.')),
    },
    silent: {
      'listed with role and place': read(
        {
          recipients: {
            state: 'stated',
            items: [{ id: 'r', words: { fi: 'Google Analytics' }, role: 'processor', location: 'IE' }],
          },
        },
        {},
        section('Käytämme Google Analytics -palvelua.'),
      ),
      'among the services, with provider and country': read(
        using({
          name: { fi: 'Google Analytics' },
          provider: { name: { fi: 'Google Ireland Limited' }, country: 'IE' },
        }),
        {},
        section('Käytämme Google Analytics -palvelua.'),
      ),
      'placed in the words': read(
        using(),
        {},
        section('Google Analytics (Google Ireland Limited, Irlanti).'),
      ),
      'no service named': read(using(), {}, section('Laskemme kävijöitä.')),
    },
  },
]
