import { groups } from './groups.ts'
import { headings } from './headings.ts'
import type { Layout } from './layout.ts'

/** A description and information in one document: legal bases with the purposes that rest on them, contacts at the end. */
export const combined: Layout = {
  name: {
    fi: 'Yhdistetty seloste ja informointi',
    sv: 'Kombinerad beskrivning och information',
    en: 'Combined description and information',
  },
  title: {
    fi: 'Yhdistetty tietosuojaseloste ja informointiasiakirja',
    sv: 'Kombinerad dataskyddsbeskrivning och informationshandling',
    en: 'Combined privacy notice and information document',
  },
  presentation: 'flow',
  numbered: true,
  sections: [
    { id: 'controller', heading: headings.controller, content: ['controller'] },
    { id: 'contact', heading: headings.contactAndOfficer, content: ['contactAndOfficer'] },
    { id: 'name', heading: headings.name, content: ['name'] },
    {
      id: 'purposes',
      heading: {
        fi: 'Käsittelyn oikeusperusteet ja tarkoitukset',
        sv: 'Rättsliga grunder för och ändamål med behandlingen',
        en: 'Legal bases and purposes of the processing',
      },
      content: ['basesWithPurposes'],
    },
    { id: 'data', heading: headings.data, content: ['dataSubjects', 'dataCategories', groups.provision] },
    { id: 'sources', heading: headings.sources, content: ['sources', groups.cookies] },
    { id: 'recipients', heading: headings.recipientsAndTransfers, content: ['recipients', 'transfers'] },
    { id: 'measures', heading: headings.retentionAndMeasures, content: ['retention', 'measures'] },
    {
      id: 'rights',
      heading: headings.rights,
      content: ['rights', groups.objection, groups.automatedDecisions],
    },
    {
      id: 'procedure',
      heading: {
        fi: 'Yhteydenotot ja oikeus valittaa',
        sv: 'Kontakt och rätt att klaga',
        en: 'Whom to contact and where to complain',
      },
      content: ['procedure', 'complaint'],
    },
    { id: 'changes', heading: headings.changes, content: ['changes', 'dates'], unnumbered: true },
  ],
}
