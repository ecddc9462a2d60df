import type { Catalogue } from '../../../../language/catalogue.ts'

const fi = {
  place: 'Sijoita',
  title: 'Mihin nämä sanat kuuluvat?',
  concept: 'Selosteen kohta',
  basis: 'Mikä oikeusperuste',
  becomeFacts: 'Sanat luetaan kohdan tiedoiksi.',
  becomeNote: 'Sanat jäävät kohtaan sellaisinaan.',
  placed: (count: number) =>
    count === 1 ? 'Sanat lisättiin rekisteriin.' : `Rekisteriin lisättiin ${count} tietoa.`,
  notPlaced: 'Sanoja ei lisätty: niitä on liikaa yhteen kohtaan. Valitse lyhyempi pätkä.',
  cancel: 'Peruuta',
}

/** Texts of putting words of a notice where they belong. */
export const placingTexts = {
  fi,
  sv: {
    place: 'Placera',
    title: 'Vart hör de här orden?',
    concept: 'Beskrivningens avsnitt',
    basis: 'Vilken rättslig grund',
    becomeFacts: 'Orden läses som uppgifter i avsnittet.',
    becomeNote: 'Orden står kvar i avsnittet som de är.',
    placed: (count: number) =>
      count === 1 ? 'Orden lades till i registret.' : `${count} uppgifter lades till i registret.`,
    notPlaced: 'Orden lades inte till: de är för många för ett avsnitt. Välj ett kortare stycke.',
    cancel: 'Avbryt',
  },
  en: {
    place: 'Place',
    title: 'Where do these words belong?',
    concept: 'Part of the notice',
    basis: 'Which legal basis',
    becomeFacts: 'The words are read as facts of that part.',
    becomeNote: 'The words stay in that part as they are.',
    placed: (count: number) =>
      count === 1 ? 'The words were added to the register.' : `${count} facts were added to the register.`,
    notPlaced: 'The words were not added: they are too many for one part. Choose a shorter stretch.',
    cancel: 'Cancel',
  },
} satisfies Catalogue<typeof fi>
