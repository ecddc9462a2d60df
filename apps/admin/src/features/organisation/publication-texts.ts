import type { Catalogue } from '../../language/catalogue.ts'

const fi = {
  title: 'Julkaiseminen',
  languages: 'Selosteet on julkaistava kaikilla valituilla kielillä',
  languagesNote:
    'Kaksikielisen viranomaisen on palveltava suomeksi ja ruotsiksi (kielilaki 423/2003). Julkaisu estyy, jos jonkin kielen teksti puuttuu tai on vanhentunut.',
  approval: 'Toinen ihminen hyväksyy version ennen julkaisua',
  approvalNote: 'Hyväksyjä on joku muu kuin version kirjoittaja tai hyväksyttäväksi lähettäjä.',
  alone:
    'Organisaatiolla on vain yksi jäsen. Hyväksynnän voi ottaa käyttöön, kun jäseniä on vähintään kaksi.',
  members: (names: string) => `Jäsenet: ${names}.`,
}

/** Texts of how an organisation publishes. */
export const publicationTexts = {
  fi,
  sv: {
    title: 'Publicering',
    languages: 'Beskrivningarna ska publiceras på alla valda språk',
    languagesNote:
      'En tvåspråkig myndighet ska betjäna på finska och svenska (språklagen 423/2003). Publiceringen hindras om en text saknas eller är föråldrad på något språk.',
    approval: 'En annan person godkänner versionen före publiceringen',
    approvalNote: 'Den som godkänner är någon annan än den som skrev versionen eller skickade den.',
    alone: 'Organisationen har bara en medlem. Godkännande kan tas i bruk när det finns minst två medlemmar.',
    members: (names) => `Medlemmar: ${names}.`,
  },
  en: {
    title: 'Publication',
    languages: 'Notices must be published in all of the chosen languages',
    languagesNote:
      'A bilingual authority serves people in Finnish and Swedish (Language Act 423/2003). Publication is prevented when a text is missing or out of date in one of the languages.',
    approval: 'Another person approves a version before it is published',
    approvalNote: 'The approver is somebody other than the one who wrote the version or sent it.',
    alone: 'The organisation has only one member. Approval can be turned on when there are at least two.',
    members: (names) => `Members: ${names}.`,
  },
} satisfies Catalogue<typeof fi>
