import { consent, interest } from './bases.ts'
import type { Outline } from './outline.ts'

/** Subscribers of a newsletter and people to whom marketing is sent. */
export const newsletter: Outline = {
  code: 'newsletter',
  name: ['Markkinointirekisteri', 'Marknadsföringsregister', 'Marketing register'],
  description: [
    'Uutiskirjeen tilaajat ja muut henkilöt, joille lähetetään markkinointia.',
    'Prenumeranter på nyhetsbrevet och andra personer som får marknadsföring.',
    'Subscribers of the newsletter and other people who are sent marketing.',
  ],
  purposes: [
    {
      term: 'newsletter',
      marketing: ['email'],
      bases: [
        consent([
          'Tilauksen voi perua jokaisessa kirjeessä olevasta linkistä tai ilmoittamalla siitä rekisterin yhteyshenkilölle.',
          'Prenumerationen kan avslutas via länken i varje brev eller genom ett meddelande till registrets kontaktperson.',
          'The subscription can be ended from the link in every letter or by telling the contact person of the register.',
        ]),
      ],
    },
    {
      term: 'direct-marketing',
      words: [
        'Suoramarkkinointi yritysten yhteyshenkilöille heidän tehtäviinsä liittyvistä palveluista',
        'Direktmarknadsföring till företags kontaktpersoner om tjänster som rör deras uppgifter',
        'Direct marketing to contact persons of companies about services relating to their work',
      ],
      marketing: ['email', 'phone', 'post'],
      bases: [
        interest([
          'yrityksen etu kertoa palveluistaan niille, joiden työhön ne liittyvät',
          'företagets intresse av att berätta om sina tjänster för dem vars arbete de rör',
          'the company’s interest in telling about its services to those whose work they concern',
        ]),
      ],
    },
  ],
  subjects: ['newsletter', 'prospect', 'corporate-contact'],
  data: ['name', 'email', 'phone', 'organisation', 'job-title', 'interests', 'marketing-preference'],
  provision: 'voluntary',
  consequence: [
    'uutiskirjettä ei voida lähettää',
    'nyhetsbrevet kan inte skickas',
    'the newsletter cannot be sent',
  ],
  sources: ['data-subject', 'website', 'prh'],
  recipients: ['email-marketing', 'crm', 'printing'],
  retention: [
    {
      subject: ['Uutiskirjeen tilaus', 'Prenumeration på nyhetsbrevet', 'Newsletter subscription'],
      criterion: [
        'Tietoja säilytetään, kunnes tilaus perutaan.',
        'Uppgifterna lagras tills prenumerationen avslutas.',
        'The data are kept until the subscription is ended.',
      ],
    },
    {
      subject: [
        'Mahdollisten asiakkaiden tiedot',
        'Uppgifter om potentiella kunder',
        'Data of prospective customers',
      ],
      duration: 'P2Y',
      trigger: 'last-contact',
    },
    {
      subject: [
        'Tieto markkinointikiellosta',
        'Uppgift om marknadsföringsförbud',
        'Note of an objection to marketing',
      ],
      criterion: [
        'Tieto säilytetään, kunnes kielto perutaan.',
        'Uppgiften lagras tills förbudet återtas.',
        'The note is kept until the objection is taken back.',
      ],
    },
  ],
}
