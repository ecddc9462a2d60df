import { groups } from './groups.ts'
import { headings } from './headings.ts'
import type { Layout } from './layout.ts'

/** Ten numbered sections, with recipients and transfers in one and the right to object as the last. */
export const tenSections: Layout = {
  name: { fi: 'Kymmenen kohtaa', sv: 'Tio punkter', en: 'Ten sections' },
  title: { fi: 'Tietosuojaseloste', sv: 'Dataskyddsbeskrivning', en: 'Privacy notice' },
  presentation: 'flow',
  numbered: true,
  sections: [
    { id: 'controller', heading: headings.controller, content: ['controller'] },
    { id: 'contact', heading: headings.contactAndOfficer, content: ['contactAndOfficer'] },
    { id: 'name', heading: headings.name, content: ['name'] },
    { id: 'purposes', heading: headings.purposes, content: ['purposes'] },
    { id: 'data', heading: headings.data, content: ['dataSubjects', 'dataCategories', groups.provision] },
    { id: 'sources', heading: headings.sources, content: ['sources', groups.cookies] },
    { id: 'recipients', heading: headings.recipientsAndTransfers, content: ['recipients', 'transfers'] },
    { id: 'retention', heading: headings.retentionAndMeasures, content: ['retention', 'measures'] },
    {
      id: 'rights',
      heading: headings.rights,
      content: ['rights', groups.procedure, groups.automatedDecisions, groups.complaint],
    },
    { id: 'objection', heading: headings.objection, content: ['objection'] },
    { id: 'changes', heading: headings.changes, content: ['changes', 'dates'], unnumbered: true },
  ],
}
