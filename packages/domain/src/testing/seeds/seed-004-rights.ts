import type { ResolvedRegister } from '../../register/frozen-register.ts'
import { fi } from './seed-document.ts'

/** How the notice lets people use their rights. */
export function rights004(): ResolvedRegister['rights'] {
  return {
    channels: ['post'],
    languages: ['fi', 'en'],
    instructions: fi('Pyyntö tehdään kirjallisesti asiakaspalveluun tai yhteyshenkilölle.'),
    identification: fi('Pyyntö on allekirjoitettava.'),
    refusal: fi(
      'Epäämisestä annetaan kirjallinen todistus perusteluineen; asian voi viedä tietosuojavaltuutetulle.',
    ),
    details: [
      { id: 'access', right: 'access', words: fi('Rekisterissä olevat tietonsa saa tarkistaa.') },
      {
        id: 'marketing',
        right: 'objection-marketing',
        words: fi(
          'Käsittelyn ja luovutuksen suoramainontaan, etämyyntiin, suoramarkkinointiin sekä markkina- ja mielipidetutkimukseen saa kieltää.',
        ),
      },
      {
        id: 'rectification',
        right: 'rectification',
        words: fi(
          'Virheellinen, tarpeeton, puutteellinen tai vanhentunut tieto korjataan viivytyksettä, kun pyynnössä on yksilöity tieto ja peruste.',
        ),
      },
      {
        id: 'told',
        right: 'rectification',
        words: fi('Korjauksesta kerrotaan tiedon antajalle ja saajalle.'),
      },
      { id: 'erasure', right: 'erasure', words: fi('Rekisteröity voi vaatia tulla unohdetuksi.') },
      { id: 'anonymisation', words: fi('Tietojen anonymisointia voi vaatia soveltuvin osin.') },
    ],
  }
}
