import { headings } from './headings.ts'
import type { Layout } from './layout.ts'

/** Layered, in the order of GDPR Art. 13–14: five lines first, then sections that one can go to. */
export const modern: Layout = {
  name: { fi: 'Kerroksittainen', sv: 'I flera lager', en: 'Layered' },
  title: { fi: 'Tietosuojaseloste', sv: 'Dataskyddsbeskrivning', en: 'Privacy notice' },
  presentation: 'flow',
  numbered: false,
  contents: { fi: 'Sisällys', sv: 'Innehåll', en: 'Contents' },
  sections: [
    { id: 'summary', heading: { fi: 'Lyhyesti', sv: 'I korthet', en: 'In brief' }, content: ['summary'] },
    {
      id: 'controller',
      heading: {
        fi: 'Kuka vastaa tiedoistasi',
        sv: 'Vem som ansvarar för dina uppgifter',
        en: 'Who is responsible for your data',
      },
      content: ['controller'],
    },
    {
      id: 'contact',
      heading: { fi: 'Keneltä voit kysyä', sv: 'Vem du kan fråga', en: 'Whom you can ask' },
      content: ['contact'],
    },
    { id: 'officer', heading: headings.officer, content: ['officer'] },
    {
      id: 'name',
      heading: {
        fi: 'Mistä rekisteristä on kyse',
        sv: 'Vilket register det gäller',
        en: 'Which register this is about',
      },
      content: ['name'],
    },
    {
      id: 'purposes',
      heading: {
        fi: 'Miksi ja millä perusteella tietoja käsitellään',
        sv: 'Varför och på vilken grund uppgifterna behandlas',
        en: 'Why and on what basis data are processed',
      },
      content: ['purposes'],
    },
    {
      id: 'data',
      heading: {
        fi: 'Keiden tietoja käsitellään ja mitä',
        sv: 'Vems och vilka uppgifter som behandlas',
        en: 'Whose data are processed, and which',
      },
      content: ['dataSubjects', 'dataCategories'],
    },
    {
      id: 'sources',
      heading: {
        fi: 'Mistä tiedot saadaan',
        sv: 'Varifrån uppgifterna kommer',
        en: 'Where the data come from',
      },
      content: ['sources'],
    },
    {
      id: 'recipients',
      heading: {
        fi: 'Kenelle tietoja annetaan',
        sv: 'Till vem uppgifter lämnas',
        en: 'To whom data are given',
      },
      content: ['recipients'],
    },
    { id: 'transfers', heading: headings.transfers, content: ['transfers'] },
    {
      id: 'retention',
      heading: {
        fi: 'Kuinka kauan tietoja säilytetään',
        sv: 'Hur länge uppgifterna lagras',
        en: 'How long data are kept',
      },
      content: ['retention'],
    },
    {
      id: 'rights',
      heading: { fi: 'Oikeutesi', sv: 'Dina rättigheter', en: 'Your rights' },
      content: ['rights'],
    },
    {
      id: 'objection',
      heading: {
        fi: 'Oikeutesi vastustaa käsittelyä',
        sv: 'Din rätt att göra invändningar',
        en: 'Your right to object',
      },
      content: ['objection'],
    },
    {
      id: 'procedure',
      heading: {
        fi: 'Näin käytät oikeuksiasi',
        sv: 'Så utövar du dina rättigheter',
        en: 'How to exercise your rights',
      },
      content: ['procedure'],
    },
    { id: 'complaint', heading: headings.complaint, content: ['complaint'] },
    { id: 'provision', heading: headings.provision, content: ['provision'] },
    { id: 'automated-decisions', heading: headings.automatedDecisions, content: ['automatedDecisions'] },
    { id: 'cookies', heading: headings.cookies, content: ['cookies'] },
    {
      id: 'measures',
      heading: { fi: 'Miten tietoja suojataan', sv: 'Hur uppgifterna skyddas', en: 'How data are protected' },
      content: ['measures'],
    },
    { id: 'changes', heading: headings.changes, content: ['changes', 'dates'] },
  ],
}
