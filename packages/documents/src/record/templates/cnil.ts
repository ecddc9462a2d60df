import type { ListItem } from '../columns/column.ts'
import { ofData, ofMeasures, otherData, otherMeasures } from './cnil-parts.ts'
import type { RecordTemplate, TemplateColumn, TemplateHeader, TemplateSheet } from './template.ts'

const header: readonly TemplateHeader[] = [
  { fact: 'organisation', heading: 'Nom et coordonnées de l’organisme' },
  { fact: 'representative', heading: 'Nom et coordonnées du représentant' },
  { fact: 'dpo', heading: 'Nom et coordonnées du délégué à la protection des données' },
]

const activity: readonly TemplateColumn[] = [
  { code: 'name', heading: 'Nom de l’activité', width: 26 },
  { code: 'drawnUpOn', heading: 'Date de création de la fiche', width: 14 },
  { code: 'updatedOn', heading: 'Date de dernière mise à jour', width: 14 },
]

function dataColumn(heading: string, only: (item: ListItem) => boolean): TemplateColumn {
  return { code: 'dataCategories', heading, article: '(1)(c)', only, width: 26 }
}

const data: readonly TemplateColumn[] = [
  dataColumn('État-civil, identité, données d’identification, images', ofData('identity')),
  dataColumn('Vie personnelle', ofData('privateLife')),
  dataColumn('Vie professionnelle', ofData('workingLife')),
  dataColumn('Informations d’ordre économique et financier', ofData('economy')),
  dataColumn('Données de connexion', ofData('connection')),
  dataColumn('Données de localisation', ofData('location')),
  dataColumn('Internet', ofData('internet')),
  dataColumn('Autres catégories de données', otherData),
]

const recipients: readonly TemplateColumn[] = [
  {
    code: 'recipients',
    heading: 'Destinataires internes',
    article: '(1)(d)',
    only: ({ role }) => role === 'internal',
    gives: { role: 'internal' },
  },
  {
    code: 'recipients',
    heading: 'Organismes externes',
    article: '(1)(d)',
    only: ({ role }) => role !== 'internal' && role !== 'processor',
  },
  {
    code: 'recipients',
    heading: 'Sous-traitants',
    article: '(1)(d)',
    only: ({ role }) => role === 'processor',
    gives: { role: 'processor' },
  },
]

const transfers: TemplateColumn = {
  code: 'transfers',
  heading: 'Transferts des données hors UE',
  article: '(1)(e)',
}

function measureColumn(heading: string, only: (item: ListItem) => boolean): TemplateColumn {
  return { code: 'measures', heading, article: '(1)(g)', only, width: 26 }
}

const measures: readonly TemplateColumn[] = [
  measureColumn('Contrôle d’accès des utilisateurs', ofMeasures('access')),
  measureColumn('Mesures de traçabilité', ofMeasures('tracing')),
  measureColumn('Mesures de protection des logiciels', ofMeasures('software')),
  measureColumn('Sauvegarde des données', ofMeasures('backup')),
  measureColumn('Chiffrement des données', ofMeasures('encryption')),
  measureColumn('Contrôle des sous-traitants', ofMeasures('processors')),
  measureColumn('Autres mesures', otherMeasures),
]

const processor: TemplateSheet = {
  name: 'Sous-traitant',
  title: 'Registre du sous-traitant (article 30(2) RGPD)',
  header,
  columns: [
    ...activity,
    { code: 'principals', heading: 'Responsables du traitement', article: '(2)(a)' },
    { code: 'purposes', heading: 'Catégories de traitements effectués', article: '(2)(b)' },
    { ...transfers, article: '(2)(c)' },
    ...measures.map((column) => ({ ...column, article: '(2)(d)' })),
  ],
}

/** The record in the form of the French authority, a row for each of its sheets; the form is in French. */
export const frenchTemplate: RecordTemplate = {
  name: { fi: 'Ranskan CNIL', sv: 'Frankrikes CNIL', en: 'French authority (CNIL)' },
  sheets: {
    controller: {
      name: 'Registre',
      title: 'Registre des activités de traitement (article 30(1) RGPD)',
      header,
      columns: [
        ...activity,
        {
          code: 'jointControllers',
          heading: 'Nom du responsable conjoint du traitement',
          article: '(1)(a)',
        },
        { code: 'systems', heading: 'Nom du logiciel ou de l’application', width: 24 },
        { code: 'purposes', heading: 'Objectifs poursuivis', article: '(1)(b)' },
        {
          code: 'dataSubjectCategories',
          heading: 'Catégories de personnes concernées',
          article: '(1)(c)',
          width: 26,
        },
        ...data,
        {
          code: 'hasSensitiveData',
          heading: 'Des données sensibles sont-elles traitées ?',
          width: 18,
        },
        { code: 'retention', heading: 'Durées de conservation', article: '(1)(f)', width: 44 },
        ...recipients,
        transfers,
        ...measures,
      ],
    },
    processor,
  },
}
