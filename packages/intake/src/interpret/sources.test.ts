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
  ['Luottotiedot tarkistetaan Mallitieto Oy:stä.', ['Mallitieto Oy:stä']],
  ['Uppgifterna lämnas av vårdnadshavaren i samband med anmälan.', ['vårdnadshavaren']],
  ['Hakija, suosittelijat ja asiantuntijat.', ['Hakija', 'suosittelijat', 'asiantuntijat']],
  [
    'Jäseneltä itseltään tai huoltajalta lomakkeella. Numero saadaan liitolta.',
    ['Jäseneltä itseltään', 'huoltajalta lomakkeella', 'liitolta'],
  ],
  ['Saamme tiedot sinulta itseltäsi ja työnantajaltasi.', ['sinulta itseltäsi', 'työnantajaltasi']],
  [
    'Uppgifterna fås från vårdnadshavarna, skolan och hälsovården.',
    ['vårdnadshavarna', 'skolan', 'hälsovården'],
  ],
  ['All information comes from the parents.', ['parents']],
  ['Tietoja ei hankita muista lähteistä.', []],
])('the sources of “%s”', (body, sources) => {
  expect(read(body)).toEqual(sources)
})
