import type { Catalogue } from '../../language/catalogue.ts'

const fi = {
  nothingFound: 'Mikään rekisteri ei vastaa hakua',
  nothingFoundAdvice:
    'Haku etsii nimistä, tarkoituksista ja tiedoista kaikilla kielillä. Kokeile lyhyempää sanaa.',
  nothingArchived: 'Arkistossa ei ole mitään',
  nothingArchivedAdvice:
    'Kun rekisteri jää pois käytöstä, arkistoi se: versiot ja julkaistut selosteet säilyvät, ja sen voi palauttaa.',
  empty: 'Ensimmäinen rekisterisi',
  emptyAdvice:
    'Rekisteri kertoo kerran, kenen tietoja käsittelette, miksi, millä perusteella ja kuinka kauan. Siitä syntyy tietosuojaseloste suomeksi, ruotsiksi ja englanniksi.',
  emptyNext: 'Valitse valmis pohja ja korjaa siitä se, mikä teillä on toisin. Tältä näyttää valmis luettelo:',
  example: ['Asiakasrekisteri', 'Työnhakijarekisteri', 'Uutiskirjeen tilaajat'],
}

/** Texts of the register table while it is empty. */
export const noRegistersTexts = {
  fi,
  sv: {
    nothingFound: 'Inget register motsvarar sökningen',
    nothingFoundAdvice: 'Sökningen gäller namn, ändamål och uppgifter på alla språk. Pröva ett kortare ord.',
    nothingArchived: 'Arkivet är tomt',
    nothingArchivedAdvice:
      'När ett register tas ur bruk, arkivera det: versionerna och de publicerade beskrivningarna finns kvar, och det kan återställas.',
    empty: 'Ditt första register',
    emptyAdvice:
      'Ett register berättar en gång vems uppgifter ni behandlar, varför, på vilken grund och hur länge. Av det uppstår dataskyddsbeskrivningen på finska, svenska och engelska.',
    emptyNext:
      'Välj en färdig mall och ändra det som är annorlunda hos er. Så här ser en färdig förteckning ut:',
    example: ['Kundregister', 'Register över arbetssökande', 'Nyhetsbrevets prenumeranter'],
  },
  en: {
    nothingFound: 'No register matches',
    nothingFoundAdvice: 'The search covers names, purposes and data in every language. Try a shorter word.',
    nothingArchived: 'The archive is empty',
    nothingArchivedAdvice:
      'When a register goes out of use, archive it: its versions and published notices are kept, and it can be restored.',
    empty: 'Your first register',
    emptyAdvice:
      'A register says once whose data you process, why, on what basis and for how long. From it comes the privacy notice in Finnish, Swedish and English.',
    emptyNext: 'Pick a ready template and change what is different with you. This is how a full list looks:',
    example: ['Customer register', 'Job applicants', 'Newsletter subscribers'],
  },
} satisfies Catalogue<typeof fi>
