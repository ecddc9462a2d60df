import { groups } from './groups.ts'
import { headings } from './headings.ts'
import type { Layout } from './layout.ts'

/** Twelve numbered sections, with recipients, transfers, protection and retention each in one of their own. */
export const twelveSections: Layout = {
  name: { fi: 'Kaksitoista kohtaa', sv: 'Tolv punkter', en: 'Twelve sections' },
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
    { id: 'recipients', heading: headings.recipients, content: ['recipients'] },
    { id: 'transfers', heading: headings.transfers, content: ['transfers'] },
    { id: 'measures', heading: headings.measures, content: ['measures'] },
    { id: 'retention', heading: headings.retention, content: ['retention'] },
    {
      id: 'rights',
      heading: headings.rights,
      content: ['rights', groups.objection, groups.procedure, groups.automatedDecisions, groups.complaint],
    },
    { id: 'changes', heading: headings.changes, content: ['changes', 'dates'] },
  ],
}
