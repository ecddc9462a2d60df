import { headings } from './headings.ts'
import type { Layout } from './layout.ts'

/** An unnumbered table of two columns, with papers and electronic data apart and rights in several rows. */
export const twoColumn: Layout = {
  name: { fi: 'Kaksi palstaa', sv: 'Två spalter', en: 'Two columns' },
  title: { fi: 'Tietosuojaseloste', sv: 'Dataskyddsbeskrivning', en: 'Privacy notice' },
  presentation: 'columns',
  numbered: false,
  sections: [
    { id: 'dates', heading: headings.dates, content: ['dates'] },
    { id: 'controller', heading: headings.controller, content: ['controller'] },
    { id: 'contact', heading: headings.contactAndOfficer, content: ['contact'] },
    { id: 'officer', heading: headings.officer, content: ['officer'] },
    { id: 'name', heading: headings.name, content: ['name'] },
    { id: 'purposes', heading: headings.purposesAlone, content: ['purposesAlone'] },
    { id: 'bases', heading: headings.bases, content: ['basesAlone'] },
    { id: 'data', heading: headings.data, content: ['dataSubjects', 'dataCategories'] },
    { id: 'provision', heading: headings.provision, content: ['provision'] },
    { id: 'sources', heading: headings.sources, content: ['sources'] },
    { id: 'recipients', heading: headings.recipients, content: ['recipients'] },
    { id: 'transfers', heading: headings.transfers, content: ['transfers'] },
    { id: 'retention', heading: headings.retention, content: ['retention'] },
    {
      id: 'manual-measures',
      heading: {
        fi: 'Tietojen suojaaminen: manuaalinen aineisto',
        sv: 'Skydd av uppgifterna: manuellt material',
        en: 'Protection of the data: material on paper',
      },
      content: ['manualMeasures'],
    },
    {
      id: 'electronic-measures',
      heading: {
        fi: 'Tietojen suojaaminen: sähköisesti käsiteltävät tiedot',
        sv: 'Skydd av uppgifterna: uppgifter som behandlas elektroniskt',
        en: 'Protection of the data: data processed electronically',
      },
      content: ['electronicMeasures'],
    },
    { id: 'cookies', heading: headings.cookies, content: ['cookies'] },
    { id: 'automated-decisions', heading: headings.automatedDecisions, content: ['automatedDecisions'] },
    {
      id: 'access',
      heading: {
        fi: 'Oikeus saada pääsy tietoihin',
        sv: 'Rätt till tillgång till uppgifterna',
        en: 'Right of access',
      },
      content: ['access'],
    },
    {
      id: 'rectification',
      heading: {
        fi: 'Oikeus tietojen oikaisemiseen',
        sv: 'Rätt till rättelse',
        en: 'Right to rectification',
      },
      content: ['rectification'],
    },
    {
      id: 'rights',
      heading: {
        fi: 'Muut henkilötietojen käsittelyyn liittyvät oikeudet',
        sv: 'Övriga rättigheter i samband med behandlingen av personuppgifter',
        en: 'Other rights relating to the processing of personal data',
      },
      content: ['otherRights'],
    },
    { id: 'objection', heading: headings.objection, content: ['objection'] },
    { id: 'procedure', heading: headings.procedure, content: ['procedure'] },
    { id: 'complaint', heading: headings.complaint, content: ['complaint'] },
    { id: 'changes', heading: headings.changes, content: ['changes'] },
  ],
}
