import type { RecordTemplate, TemplateColumn, TemplateHeader } from './template.ts'

const dpo = {
  fi: 'Tietosuojavastaava',
  sv: 'Dataskyddsombud',
  en: 'Data protection officer',
}

const transfers: readonly TemplateColumn[] = [
  {
    code: 'transfers',
    heading: {
      fi: 'Siirrot kolmansiin maihin tai kansainvälisille järjestöille (maa/järjestö)',
      sv: 'Överföringar till tredjeländer eller internationella organisationer (land/organisation)',
      en: 'Transfers to third countries or international organisations (country/organisation)',
    },
    article: '(1)(e)',
  },
  {
    code: 'safeguards',
    heading: {
      fi: 'Suojatoimia koskevat asiakirjat (49 art. 1 k. toinen alakohta)',
      sv: 'Dokumentation av skyddsåtgärder (art. 49.1 andra stycket)',
      en: 'Documentation of safeguards (Art. 49(1), second subparagraph)',
    },
    article: '(1)(e)',
  },
]

const measures: TemplateColumn = {
  code: 'measures',
  heading: {
    fi: 'Yleinen kuvaus teknisistä ja organisatorisista turvatoimista',
    sv: 'Allmän beskrivning av tekniska och organisatoriska säkerhetsåtgärder',
    en: 'General description of technical and organisational security measures',
  },
  article: '(1)(g)',
  width: 44,
}

const name: TemplateColumn = {
  code: 'name',
  heading: {
    fi: 'Käsittelytoimi (rekisterin nimi)',
    sv: 'Behandling (registrets namn)',
    en: 'Processing activity (name of the register)',
  },
  width: 26,
}

/** What the law does not ask to be in the record, and what helps to keep it. */
const voluntary: readonly TemplateColumn[] = [
  {
    code: 'legalBases',
    heading: { fi: 'Käsittelyperuste', sv: 'Rättslig grund', en: 'Legal basis' },
    optional: true,
    width: 44,
  },
  {
    code: 'sensitiveData',
    heading: {
      fi: 'Erityiset henkilötietoryhmät',
      sv: 'Särskilda kategorier av personuppgifter',
      en: 'Special categories of personal data',
    },
    optional: true,
  },
  { code: 'sources', heading: { fi: 'Tietolähteet', sv: 'Källor', en: 'Sources' }, optional: true },
  { code: 'systems', heading: { fi: 'Järjestelmä', sv: 'System', en: 'System' }, optional: true, width: 24 },
  {
    code: 'unit',
    heading: { fi: 'Vastuuyksikkö', sv: 'Ansvarig enhet', en: 'Unit' },
    optional: true,
    width: 20,
  },
  {
    code: 'responsible',
    heading: { fi: 'Vastuuhenkilö', sv: 'Ansvarig', en: 'Owner' },
    optional: true,
    width: 20,
  },
  {
    code: 'agreements',
    heading: { fi: 'Käsittelijät ja sopimukset', sv: 'Biträden och avtal', en: 'Processors and contracts' },
    optional: true,
  },
  {
    code: 'impactAssessment',
    heading: { fi: 'Vaikutustenarviointi', sv: 'Konsekvensbedömning', en: 'Impact assessment' },
    optional: true,
    width: 20,
  },
  {
    code: 'reviewedOn',
    heading: { fi: 'Tarkistettu', sv: 'Granskad', en: 'Reviewed' },
    optional: true,
    width: 14,
  },
]

/** Where a register names others than the organisation does. */
const named: readonly TemplateColumn[] = [
  {
    code: 'controller',
    heading: { fi: 'Muu rekisterinpitäjä', sv: 'Annan personuppgiftsansvarig', en: 'Another controller' },
    article: '(1)(a)',
    optional: true,
  },
  {
    code: 'representative',
    heading: { fi: 'Edustaja', sv: 'Företrädare', en: 'Representative' },
    article: '(1)(a)',
    optional: true,
  },
  { code: 'dpo', heading: dpo, article: '(1)(a)', optional: true },
]

function header(who: TemplateHeader['heading']): readonly TemplateHeader[] {
  return [
    { fact: 'organisation', heading: who },
    { fact: 'contact', heading: { fi: 'Yhteyshenkilö', sv: 'Kontaktperson', en: 'Contact person' } },
    {
      fact: 'representative',
      heading: { fi: 'Edustaja', sv: 'Företrädare', en: 'Representative' },
    },
    { fact: 'dpo', heading: dpo },
  ]
}

/** The record in the wording of Art. 30 as the Finnish authority's guidance has it. */
export const finnishTemplate: RecordTemplate = {
  name: {
    fi: 'Tietosuojavaltuutetun toimiston sanamuoto',
    sv: 'Dataombudsmannens byrås ordalydelse',
    en: 'Wording of the Finnish Data Protection Ombudsman',
  },
  sheets: {
    controller: {
      name: { fi: 'Rekisterinpitäjä', sv: 'Personuppgiftsansvarig', en: 'Controller' },
      title: {
        fi: 'Seloste käsittelytoimista (tietosuoja-asetuksen 30 artiklan 1 kohta)',
        sv: 'Register över behandling (artikel 30.1 i dataskyddsförordningen)',
        en: 'Record of processing activities (Article 30(1) GDPR)',
      },
      header: header({
        fi: 'Rekisterinpitäjä: nimi ja yhteystiedot',
        sv: 'Personuppgiftsansvarig: namn och kontaktuppgifter',
        en: 'Controller: name and contact details',
      }),
      columns: [
        name,
        ...named.slice(0, 1),
        {
          code: 'jointControllers',
          heading: {
            fi: 'Yhteisrekisterinpitäjä',
            sv: 'Gemensamt personuppgiftsansvarig',
            en: 'Joint controller',
          },
          article: '(1)(a)',
        },
        ...named.slice(1),
        {
          code: 'purposes',
          heading: {
            fi: 'Käsittelyn tarkoitukset',
            sv: 'Ändamålen med behandlingen',
            en: 'Purposes of the processing',
          },
          article: '(1)(b)',
        },
        {
          code: 'dataSubjectCategories',
          heading: {
            fi: 'Rekisteröityjen ryhmät',
            sv: 'Kategorier av registrerade',
            en: 'Categories of data subjects',
          },
          article: '(1)(c)',
          width: 24,
        },
        {
          code: 'dataCategories',
          heading: {
            fi: 'Henkilötietoryhmät',
            sv: 'Kategorier av personuppgifter',
            en: 'Categories of personal data',
          },
          article: '(1)(c)',
        },
        {
          code: 'recipients',
          heading: {
            fi: 'Vastaanottajien ryhmät',
            sv: 'Kategorier av mottagare',
            en: 'Categories of recipients',
          },
          article: '(1)(d)',
        },
        ...transfers,
        {
          code: 'retention',
          heading: {
            fi: 'Tietoryhmien poistamisen määräajat',
            sv: 'Tidsfrister för radering av uppgiftskategorierna',
            en: 'Time limits for erasure of the categories of data',
          },
          article: '(1)(f)',
          width: 44,
        },
        measures,
        ...voluntary,
      ],
    },
    processor: {
      name: { fi: 'Käsittelijä', sv: 'Personuppgiftsbiträde', en: 'Processor' },
      title: {
        fi: 'Henkilötietojen käsittelijän seloste käsittelytoimista (tietosuoja-asetuksen 30 artiklan 2 kohta)',
        sv: 'Personuppgiftsbiträdets register över behandling (artikel 30.2 i dataskyddsförordningen)',
        en: 'Processor’s record of processing activities (Article 30(2) GDPR)',
      },
      header: header({
        fi: 'Henkilötietojen käsittelijä: nimi ja yhteystiedot',
        sv: 'Personuppgiftsbiträde: namn och kontaktuppgifter',
        en: 'Processor: name and contact details',
      }),
      columns: [
        name,
        {
          code: 'principals',
          heading: {
            fi: 'Rekisterinpitäjät, joiden lukuun toimitaan',
            sv: 'Personuppgiftsansvariga för vars räkning uppgifterna behandlas',
            en: 'Controllers on whose behalf data are processed',
          },
          article: '(2)(a)',
        },
        ...named.map((column) => ({ ...column, article: '(2)(a)' })),
        {
          code: 'purposes',
          heading: {
            fi: 'Rekisterinpitäjän lukuun suoritettujen käsittelyjen ryhmät',
            sv: 'Kategorier av behandling som utförs för den personuppgiftsansvariges räkning',
            en: 'Categories of processing carried out on behalf of the controller',
          },
          article: '(2)(b)',
        },
        ...transfers.map((column) => ({ ...column, article: '(2)(c)' })),
        { ...measures, article: '(2)(d)' },
        ...voluntary,
      ],
    },
  },
}
