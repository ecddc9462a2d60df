import type { RecordTemplate, TemplateColumn, TemplateHeader } from './template.ts'

const header: readonly TemplateHeader[] = [
  { fact: 'organisation', heading: 'Name and contact details' },
  { fact: 'dpo', heading: 'Data Protection Officer (if applicable)' },
  { fact: 'representative', heading: 'Representative (if applicable)' },
]

/** The activity's name has no column of its own in the form: without one, two activities of a unit look alike. */
const name: TemplateColumn = { code: 'name', heading: 'Processing activity', width: 26 }

const countries: TemplateColumn = {
  code: 'transfers',
  heading:
    'Names of third countries or international organisations that personal data are transferred to (if applicable)',
  article: '(1)(e)',
}

const safeguards: TemplateColumn = {
  code: 'safeguards',
  heading:
    'Safeguards for exceptional transfers of personal data to third countries or international organisations (if applicable)',
  article: '(1)(e)',
}

const measures: TemplateColumn = {
  code: 'measures',
  heading: 'General description of technical and organisational security measures (if possible)',
  article: '(1)(g)',
  width: 44,
}

/** A column for which the model has no fact: kept as it stands in the file and written back. */
function extra(heading: string): TemplateColumn {
  return { code: 'extra', heading, width: 24 }
}

/** The record in the form of the Information Commissioner's Office; the form is in English. */
export const britishTemplate: RecordTemplate = {
  name: { fi: 'Ison-Britannian ICO', sv: 'Storbritanniens ICO', en: 'UK Information Commissioner (ICO)' },
  sheets: {
    controller: {
      name: 'Template',
      title: 'Controller documentation template (Article 30(1) GDPR)',
      header,
      headingRow: 9,
      columns: [
        { code: 'unit', heading: 'Business function', width: 20 },
        name,
        { code: 'purposes', heading: 'Purpose of processing', article: '(1)(b)' },
        {
          code: 'jointControllers',
          heading: 'Name and contact details of joint controller (if applicable)',
          article: '(1)(a)',
        },
        {
          code: 'dataSubjectCategories',
          heading: 'Categories of individuals',
          article: '(1)(c)',
          width: 24,
        },
        { code: 'dataCategories', heading: 'Categories of personal data', article: '(1)(c)' },
        { code: 'recipients', heading: 'Categories of recipients', article: '(1)(d)' },
        { code: 'agreements', heading: 'Link to contract with processor' },
        countries,
        safeguards,
        { code: 'retention', heading: 'Retention schedule (if possible)', article: '(1)(f)', width: 44 },
        measures,
        { code: 'legalBases', heading: 'Article 6 lawful basis for processing personal data', width: 44 },
        { code: 'sensitiveData', heading: 'Article 9 condition for processing special category data' },
        { code: 'interests', heading: 'Legitimate interests for the processing (if applicable)' },
        {
          code: 'balancingTests',
          heading: 'Link to record of legitimate interests assessment (if applicable)',
        },
        { code: 'rights', heading: 'Rights available to individuals' },
        {
          code: 'automatedDecisions',
          heading: 'Existence of automated decision-making, including profiling (if applicable)',
        },
        { code: 'sources', heading: 'The source of the personal data (if applicable)' },
        { code: 'consentRecords', heading: 'Link to record of consent' },
        { code: 'systems', heading: 'Location of personal data', width: 24 },
        {
          code: 'impactAssessmentRequired',
          heading: 'Data Protection Impact Assessment required?',
          width: 18,
        },
        {
          code: 'impactAssessmentState',
          heading: 'Data Protection Impact Assessment progress',
          width: 18,
        },
        {
          code: 'impactAssessmentReference',
          heading: 'Link to Data Protection Impact Assessment',
          width: 24,
        },
        extra('Has a personal data breach occurred?'),
        extra('Link to record of personal data breach'),
        extra('Data Protection Act 2018 Schedule 1 Condition for processing'),
        extra('GDPR Article 6 lawful basis for processing'),
        extra('Link to retention and erasure policy document'),
        extra('Is personal data retained and erased in accordance with the policy document?'),
        extra('Reasons for not adhering to policy document (if applicable)'),
      ],
    },
    processor: {
      name: 'Processor',
      title: 'Processor documentation template (Article 30(2) GDPR)',
      header,
      headingRow: 9,
      columns: [
        name,
        { code: 'principals', heading: 'Controller', article: '(2)(a)' },
        {
          code: 'representative',
          heading: 'Controller representative (if applicable)',
          article: '(2)(a)',
          width: 24,
        },
        { code: 'purposes', heading: 'Categories of processing', article: '(2)(b)' },
        {
          ...countries,
          heading: 'Names of third countries or international organisations (if applicable)',
          article: '(2)(c)',
        },
        { ...safeguards, heading: 'Safeguards for exceptional transfers (if applicable)', article: '(2)(c)' },
        { ...measures, article: '(2)(d)' },
      ],
    },
  },
}
