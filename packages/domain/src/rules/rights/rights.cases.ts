import type { Purpose } from '../../register/purpose.ts'
import { kept, read, words } from '../../testing/matters.ts'
import type { RuleCases } from '../../testing/rule-cases.ts'
import type { Language } from '../../text/language.ts'
import type { NoticeSectionKind } from '../notice-text.ts'

const purposeOn = (
  code: '6-1-a' | '6-1-b' | '6-1-c' | '6-1-e' | '6-1-f',
  term: Purpose['term'] = 'orders',
): Purpose => ({
  id: code,
  term,
  legalBases: [{ id: 'b', code }],
})
const told = (
  body: string,
  purposes: Purpose[] = [],
  language: Language = 'fi',
  kind: NoticeSectionKind = 'rights',
) => read({ purposes }, {}, [words([kind], body, { language })])
const detail = (right: 'access' | 'portability' | 'objection') => ({
  rights: { details: [{ id: right, right }] },
})
const unnamed = 'Voit tehdä valituksen valvontaviranomaiselle.'
const nothing = 'Rekisteröidyllä on tietosuoja-asetuksen mukaiset oikeudet.'

/** Where the rules on rights fire, and where they are silent. */
export const rightCases: readonly RuleCases[] = [
  {
    rule: 'NOTICE-13-2-b-access',
    fires: {
      'not told': told(nothing),
      'a composed notice that lost it': kept({}, {}, [words(['rights'], nothing)]),
    },
    silent: {
      'told in Finnish': told('Rekisteröidyllä on oikeus saada pääsy henkilötietoihin.'),
      'told in Swedish': told('Du har rätt till tillgång till dina uppgifter.', [], 'sv'),
      'told in English': told('You have the right of access to your personal data.', [], 'en'),
      'read among the rights': read(detail('access'), {}, [words(['rights'], nothing)]),
      'a kept register, which is told from its bases': kept(),
    },
  },
  {
    rule: 'NOTICE-13-2-b-rectification',
    fires: { 'not told': told(nothing) },
    silent: {
      'told in Finnish': told('Sinulla on oikeus vaatia tietojen oikaisemista.'),
      'told in English': told('You may have inaccurate data corrected.', [], 'en'),
    },
  },
  {
    rule: 'NOTICE-13-2-b-erasure',
    fires: { 'not told': told(nothing, [purposeOn('6-1-b')]) },
    silent: {
      'told in Swedish': told('Du kan begära att uppgifterna raderas.', [purposeOn('6-1-b')], 'sv'),
      'all processing is a legal obligation: Art. 17(3)(b)': told(nothing, [purposeOn('6-1-c')]),
    },
  },
  {
    rule: 'NOTICE-13-2-b-erasure-narrow',
    fires: {
      'of a flawed datum only': told(
        'Sinulla on oikeus vaatia virheellisen tiedon oikaisua tai poistamista.',
      ),
      'of outdated data only, in English': told('You may ask us to delete outdated information.', [], 'en'),
    },
    silent: {
      'of data': told('Sinulla on oikeus pyytää virheellisen tiedon oikaisua ja tietojesi poistamista.'),
      'to be forgotten besides': told(
        'Virheellinen tieto oikaistaan tai poistetaan. Sinulla on oikeus tulla unohdetuksi.',
      ),
    },
  },
  {
    rule: 'NOTICE-13-2-b-restriction',
    fires: { 'not told': told(nothing) },
    silent: { told: told('Sinulla on oikeus pyytää käsittelyn rajoittamista.') },
  },
  {
    rule: 'NOTICE-13-2-b-objection',
    fires: {
      'an interest': told(nothing, [purposeOn('6-1-f')]),
      'an unknown basis': told(nothing, [{ id: 'p', term: 'orders', legalBases: [] }]),
      'the objection to marketing does not count': told(
        'Sinulla on oikeus vastustaa käsittelyä suoramarkkinointia varten.',
        [purposeOn('6-1-f')],
      ),
    },
    silent: {
      told: told('Sinulla on oikeus vastustaa käsittelyä.', [purposeOn('6-1-f')]),
      'a contract': told(nothing, [purposeOn('6-1-b')]),
    },
  },
  {
    rule: 'NOTICE-13-2-b-portability',
    fires: { 'a contract': told(nothing, [purposeOn('6-1-b')]) },
    silent: {
      told: told('Sinulla on oikeus siirtää tiedot järjestelmästä toiseen.', [purposeOn('6-1-b')]),
      'a public task: Art. 20(3)': told(nothing, [purposeOn('6-1-e')]),
    },
  },
  {
    rule: 'NOTICE-13-2-b-overstated',
    fires: {
      'portability of a public task': kept({ purposes: [purposeOn('6-1-e')], ...detail('portability') }),
      'objection to a contract, in words': told('Sinulla on oikeus vastustaa käsittelyä.', [
        purposeOn('6-1-b'),
      ]),
    },
    silent: {
      'objection to an interest': kept({ purposes: [purposeOn('6-1-f')], ...detail('objection') }),
      'a basis that is not known': kept({
        purposes: [{ id: 'p', term: 'orders', legalBases: [] }],
        ...detail('portability'),
      }),
    },
  },
  {
    rule: 'NOTICE-13-2-c',
    fires: {
      'consent without withdrawal': told(nothing, [purposeOn('6-1-a')]),
      'a disclosure on consent': read(
        { recipients: { state: 'stated', items: [{ id: 'a', term: 'partner', dependsOn: 'consent' }] } },
        {},
        [words(['rights'], nothing)],
      ),
    },
    silent: {
      told: told('Voit peruuttaa suostumuksesi milloin tahansa.', [purposeOn('6-1-a')]),
      'told in English': told('You can withdraw your consent at any time.', [purposeOn('6-1-a')], 'en'),
      'no consent': told(nothing, [purposeOn('6-1-b')]),
    },
  },
  {
    rule: 'NOTICE-13-2-d',
    fires: {
      'not told': told(nothing),
      'nor in the notice of a register that is kept here': kept({}, {}, [words(['rights'], nothing)]),
      'only against a refusal': told('Epäämisen voi saattaa tietosuojavaltuutetun ratkaistavaksi.'),
    },
    silent: {
      'told in Finnish': told('Voit tehdä valituksen valvontaviranomaiselle.'),
      'told in Swedish': told('Du har rätt att lämna in klagomål till tillsynsmyndigheten.', [], 'sv'),
      'told in English': told('You may lodge a complaint with the supervisory authority.', [], 'en'),
      'a kept register, whose notice names the authority': kept(),
    },
  },
  {
    rule: 'NOTICE-13-2-d-contact',
    fires: {
      'an authority without a name': told(unnamed),
      'the same in the notice of a register that is kept here': kept({}, {}, [words(['complaint'], unnamed)]),
    },
    silent: {
      'its name and its site': told(
        'Voit tehdä valituksen valvontaviranomaiselle. Tietosuojavaltuutetun toimisto, tietosuoja.fi',
      ),
      'no right to complain: that is another finding': told(nothing),
    },
  },
  {
    rule: 'NOTICE-21-2',
    fires: { 'a newsletter': told(nothing, [purposeOn('6-1-f', 'newsletter')]) },
    silent: {
      told: told('Sinulla on oikeus kieltää suoramarkkinointi.', [purposeOn('6-1-f', 'newsletter')]),
      'no marketing': told(nothing, [purposeOn('6-1-b')]),
    },
  },
  {
    rule: 'NOTICE-21-4',
    fires: {
      'amid the other rights': told('Sinulla on oikeus tarkastaa tietosi ja vastustaa niiden käsittelyä.'),
      'the objection to marketing alone stands apart': read({}, {}, [
        words(['rights'], 'Sinulla on oikeus vastustaa tietojesi käsittelyä.', { heading: 'Oikeudet' }),
        words(['objection'], 'Voit kieltää suoramarkkinoinnin.', { heading: 'Kielto-oikeus' }),
      ]),
    },
    silent: {
      'under its own heading': read({}, {}, [
        words(['objection'], 'Sinulla on oikeus vastustaa tietojesi käsittelyä.', {
          heading: 'Vastustamisoikeus',
        }),
      ]),
      'behind its own label': told(
        'Oikeus oikaisuun: virheet korjataan.\nVastustamisoikeus: voit vastustaa tietojesi käsittelyä.',
      ),
      'no objection told': told(nothing),
    },
  },
]
