import { expect, it } from 'vitest'
import { section } from '../testing/register-text.ts'
import { readDataCategories } from './data-categories.ts'

const read = (body: string) =>
  readDataCategories(section('Rekisterin tietosisältö', body)).map(({ text }) => text)

// GDPR Art. 14(1)(d).
it.each([
  ['• nimi\n• osoite (vapaaehtoinen)\n• Ikä *', ['nimi', 'osoite', 'Ikä']],
  ['Rekisteriin merkitään: - nimi - osoite - puhelin', ['nimi', 'osoite', 'puhelin']],
  [
    'Keräämme asiakkaan tietoja, kuten nimeä, osoitetta ja puhelinnumeroa.',
    ['nimeä', 'osoitetta', 'puhelinnumeroa'],
  ],
  ['• yhteystiedot, kuten nimi, osoite\n• Nimi – tunnistamiseksi', ['nimi', 'osoite', 'Nimi']],
  ['• Yhteystiedot (nimi, puhelin, sähköposti)', ['nimi', 'puhelin', 'sähköposti']],
  [
    'Nimi, sähköposti, viesti sekä tilaukseen liittyvät tiedot.',
    ['Nimi', 'sähköposti', 'viesti', 'tilaukseen liittyvät tiedot'],
  ],
  [
    'Asiakkaasta talletetaan nimi, puhelinnumero ja käytetyt sävyt.',
    ['nimi', 'puhelinnumero', 'käytetyt sävyt'],
  ],
  ['Om simmaren: namn, födelsedatum.', ['namn', 'födelsedatum']],
  ['Jäsenluettelossa on jäsenen täydellinen nimi ja kotipaikka.', ['jäsenen täydellinen nimi', 'kotipaikka']],
  [
    'Käsittelemme antamiasi tietoja — nimeä ja viestin sisältöä — vain vastaamiseksi.',
    ['nimeä', 'viestin sisältöä'],
  ],
  ['Kun varaat ajan, saamme sinulta nimesi ja puhelinnumerosi.', ['nimesi', 'puhelinnumerosi']],
  ['I registret lagras namn och adress.', ['namn', 'adress']],
  [
    'We record the name, age and allergies, and the phone number.',
    ['name', 'age', 'allergies', 'phone number'],
  ],
  ['Emme kerää terveystietoja, kuten sairauksia.', []],
  ['• nimi\n• Ryhmän muiden jäsenten tietoja ei kerätä.', ['nimi']],
  [
    'Kun jätät kommentin, keräämme kommentin tiedot, IP-osoitteen sekä selaimen version.',
    ['kommentin tiedot', 'IP-osoitteen', 'selaimen version'],
  ],
])('the data in “%s”', (body, data) => {
  expect(read(body)).toEqual(data)
})
