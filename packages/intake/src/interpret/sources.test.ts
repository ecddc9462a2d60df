import { expect, it } from 'vitest'
import { section } from '../testing/register-text.ts'
import { readSources } from './sources.ts'

const read = (body: string) =>
  readSources(section('Säännönmukaiset tietolähteet', body)).map(({ text }) => text)

// GDPR Art. 14(2)(f).
it.each([
  [
    'Tiedot saadaan rekisteröidyltä itseltään ja kaupparekisteristä.',
    ['rekisteröidyltä itseltään', 'kaupparekisteristä'],
  ],
  [
    'Tietoja kerätään julkisista lähteistä, viranomaisilta tai muilta osapuolilta.',
    ['julkisista lähteistä', 'viranomaisilta', 'muilta osapuolilta'],
  ],
  ['- verkkosivujen lomakkeet\n- sähköpostitse', ['verkkosivujen lomakkeet', 'sähköpostitse']],
  ['- ajanvarauksen kautta (esim. Varaamo)\n- puhelimitse', ['ajanvarauksen kautta', 'puhelimitse']],
  ['Uppgifterna fås från kundernas register.', ['kundernas register']],
  ['Data is received from the registers of employers.', ['registers of employers']],
  ['Tietoja ei hankita muista lähteistä.', []],
])('the sources of “%s”', (body, sources) => {
  expect(read(body)).toEqual(sources)
})
