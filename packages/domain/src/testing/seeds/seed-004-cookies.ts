import type { ResolvedRegister } from '../../register/frozen-register.ts'
import { fi } from './seed-document.ts'

/** What the notice says of cookies and of the services that measure visits. */
export function cookies004(): ResolvedRegister['cookies'] {
  return {
    state: 'stated',
    description: fi(
      'Eväste on pieni tekstitiedosto, joka tallentuu käyttäjän koneelle eikä vahingoita sitä.',
    ),
    purpose: fi(
      'Käyttökokemuksen parantaminen, sivuston analysointi ja kehittäminen sekä viestinnän ja markkinoinnin kohdentaminen ja optimointi',
    ),
    data: [
      { id: 'ip', term: 'ip' },
      { id: 'time', words: fi('Vierailun ajankohta') },
      { id: 'pages', term: 'browsing', words: fi('Selatut sivut ja katseluajat') },
      { id: 'browser', term: 'device', words: fi('Selain') },
    ],
    services: [
      {
        id: 'analytics',
        name: fi('Google Analytics'),
        category: 'analytics',
        purpose: fi(
          'Sivuston seuranta, kehittäminen ja markkinoinnin suunnittelu; yksittäistä käyttäjää ei voi tunnistaa.',
        ),
        optOut: fi('Seurannan saa pois selaimen lisäosalla.'),
      },
      {
        id: 'demographics',
        name: fi('Google Analytics Demographics'),
        category: 'analytics',
        purpose: fi('Kohderyhmä- ja aihepiiritietojen keruu'),
        data: [
          { id: 'age', term: 'age' },
          { id: 'gender', term: 'gender' },
          { id: 'interests', term: 'interests' },
        ],
        optOut: fi('Asetuksia voi muuttaa omalla tilillä.'),
        optOutUrl: 'https://www.google.com/settings/ads',
      },
    ],
    control: fi('Evästeet voi estää ja tallennetut poistaa selaimen asetuksista milloin tahansa.'),
    blockingEffect: fi('Estäminen voi haitata sivuston toimintaa.'),
    identification: fi(
      'Pelkistä evästeistä kävijää ei tunnista, mutta tiedot voidaan yhdistää muuten saatuihin, kuten lomakkeella annettuihin.',
    ),
  }
}
