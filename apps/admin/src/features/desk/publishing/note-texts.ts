import type { Catalogue } from '../../../language/catalogue.ts'

const fi = {
  note: 'Mitä ihmisille kerrotaan muutoksesta',
  help: 'Muutos on olennainen: siitä on kerrottava niille, joita se koskee (13 artiklan 3 kohta, 14 artiklan 4 kohta).',
  told: 'Kerrotaan julkisella sivulla selosteen alussa ja versioluettelossa',
  untold: 'Ei kerrota täällä',
  empty: 'Kirjoita, mitä ihmisille kerrotaan, tai valitse, ettei muutoksesta kerrota täällä.',
  reason: 'Perustelu',
  reasonHelp:
    'Esimerkiksi: ”Kaikille asiakkaille on lähetetty kirje 3.2.2026.” Perustelu säilyy julkaisun tiedoissa, eikä sitä näytetä julkisesti.',
  reasonShort: (least: number) => `Kirjoita perustelu, vähintään ${least} merkkiä.`,
  untoldBecause: 'Muutoksesta ei kerrottu julkisella sivulla:',
}

/** Texts about telling people of a material change. */
export const noteTexts = {
  fi,
  sv: {
    note: 'Vad människor får veta om ändringen',
    help: 'Ändringen är väsentlig: de som berörs ska informeras (artiklarna 13.3 och 14.4).',
    told: 'Berättas på den offentliga sidan i början av beskrivningen och i versionslistan',
    untold: 'Berättas inte här',
    empty: 'Skriv vad människor får veta, eller välj att ändringen inte berättas här.',
    reason: 'Motivering',
    reasonHelp:
      'Till exempel: ”Alla kunder har fått ett brev den 3 februari 2026.” Motiveringen bevaras i uppgifterna om publiceringen och visas inte offentligt.',
    reasonShort: (least) => `Skriv en motivering, minst ${least} tecken.`,
    untoldBecause: 'Ändringen berättades inte på den offentliga sidan:',
  },
  en: {
    note: 'What people are told of the change',
    help: 'The change is material: those whom it concerns must be told (Articles 13(3) and 14(4)).',
    told: 'Tell it on the public page, at the start of the notice and in the list of versions',
    untold: 'Do not tell it here',
    empty: 'Write what people are told, or choose not to tell of the change here.',
    reason: 'Reason',
    reasonHelp:
      'For example: “Every customer was sent a letter on 3 February 2026.” The reason is kept with the publication and is not shown in public.',
    reasonShort: (least) => `Write a reason of at least ${least} characters.`,
    untoldBecause: 'The change was not told on the public page:',
  },
} satisfies Catalogue<typeof fi>
