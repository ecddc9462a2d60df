import type { ColumnCode } from '@seloste/documents'

/** The languages in which records are headed. */
export type HeadingLanguage = 'fi' | 'sv' | 'en' | 'fr'

type Synonyms = Partial<Record<HeadingLanguage, readonly string[]>>

/** Other headings under which people keep the columns of a record: without what stands in brackets. */
export const headingSynonyms: Partial<Record<ColumnCode, Synonyms>> = {
  name: {
    fi: [
      'rekisteri',
      'rekisterin nimi',
      'käsittelytoimi',
      'käsittelytoimen nimi',
      'henkilörekisteri',
      'nimi',
    ],
    sv: ['register', 'registrets namn', 'behandling', 'behandlingens namn', 'namn'],
    en: ['processing activity', 'activity', 'name', 'name of the processing activity', 'register name'],
    fr: ['traitement', 'nom du traitement', 'activité'],
  },
  unit: {
    fi: ['yksikkö', 'osasto', 'toimiala'],
    sv: ['enhet', 'avdelning'],
    en: ['unit', 'department'],
    fr: ['service'],
  },
  responsible: {
    fi: ['omistaja', 'rekisterin vastuuhenkilö', 'vastuutaho'],
    sv: ['ansvarig person', 'ägare'],
    en: ['responsible person', 'process owner'],
  },
  controller: {
    fi: ['rekisterinpitäjä'],
    sv: ['personuppgiftsansvarig'],
    en: ['data controller'],
    fr: ['responsable du traitement'],
  },
  jointControllers: {
    fi: ['yhteisrekisterinpitäjät'],
    sv: ['gemensamt personuppgiftsansvariga'],
    en: ['joint controllers'],
  },
  principals: { fi: ['rekisterinpitäjät'], sv: ['personuppgiftsansvariga'], en: ['controllers'] },
  representative: {
    fi: ['rekisterinpitäjän edustaja'],
    sv: ['den personuppgiftsansvariges företrädare'],
    en: ['controller’s representative'],
    fr: ['représentant'],
  },
  dpo: { sv: ['dso'], en: ['dpo'], fr: ['délégué à la protection des données'] },
  purposes: {
    fi: ['tarkoitus', 'tarkoitukset', 'käsittelyn tarkoitus', 'käyttötarkoitus'],
    sv: ['ändamål', 'ändamålet med behandlingen'],
    en: ['purpose', 'purposes', 'purpose of the processing', 'purposes of processing'],
    fr: ['finalité', 'finalités'],
  },
  legalBases: {
    fi: ['oikeusperuste', 'käsittelyn oikeusperuste', 'peruste', 'käsittelyn peruste'],
    sv: ['laglig grund'],
    en: ['lawful basis', 'legal bases'],
    fr: ['base légale'],
  },
  dataSubjectCategories: {
    fi: ['rekisteröidyt', 'rekisteröityjen ryhmä', 'henkilöryhmät'],
    sv: ['registrerade', 'kategori av registrerade'],
    en: ['data subjects', 'data subject categories'],
    fr: ['personnes concernées'],
  },
  dataCategories: {
    fi: ['henkilötiedot', 'tietosisältö', 'rekisterin tietosisältö', 'henkilötietojen ryhmät'],
    sv: ['personuppgifter'],
    en: ['personal data', 'data categories'],
    fr: ['catégories de données', 'données'],
  },
  sensitiveData: {
    fi: ['erityiset henkilötiedot', 'arkaluonteiset tiedot'],
    sv: ['känsliga uppgifter'],
    en: ['special categories', 'sensitive data'],
  },
  sources: {
    fi: ['tietolähde', 'tietojen lähteet', 'säännönmukaiset tietolähteet'],
    sv: ['källa', 'uppgiftskällor'],
    en: ['source', 'data sources'],
  },
  recipients: {
    fi: ['vastaanottajat', 'luovutukset', 'tietojen luovutukset', 'säännönmukaiset luovutukset'],
    sv: ['mottagare'],
    en: ['recipients'],
    fr: ['destinataires'],
  },
  agreements: {
    fi: ['sopimukset', 'käsittelijät'],
    sv: ['avtal', 'biträden', 'personuppgiftsbiträden'],
    en: ['contracts', 'processors'],
  },
  transfers: {
    fi: [
      'siirrot',
      'siirrot kolmansiin maihin',
      'siirto eu:n tai eta:n ulkopuolelle',
      'siirrot eu:n ulkopuolelle',
    ],
    sv: ['överföringar', 'överföring till tredjeland', 'överföringar till tredjeländer'],
    en: ['transfers', 'third country transfers', 'transfers to third countries'],
    fr: ['transferts', 'transferts hors ue'],
  },
  safeguards: {
    fi: ['suojatoimet', 'siirtoperuste', 'siirron suojatoimet'],
    sv: ['skyddsåtgärder vid överföring'],
    en: ['safeguards'],
    fr: ['garanties'],
  },
  retention: {
    fi: ['säilytysaika', 'säilytysajat', 'poistamisen määräajat'],
    sv: ['lagringstid', 'lagringstider', 'gallring', 'bevarandetid'],
    en: ['retention', 'retention period', 'retention periods', 'time limits for erasure'],
    fr: ['durée de conservation'],
  },
  measures: {
    fi: [
      'turvatoimet',
      'suojaus',
      'suojauksen periaatteet',
      'rekisterin suojaus',
      'tekniset ja organisatoriset toimet',
    ],
    sv: ['säkerhetsåtgärder', 'skyddsåtgärder'],
    en: ['security', 'security measures', 'technical and organisational measures'],
    fr: ['mesures de sécurité'],
  },
  automatedDecisions: {
    fi: ['automaattinen päätöksenteko', 'profilointi'],
    sv: ['automatiserat beslutsfattande'],
    en: ['automated decisions', 'automated decision-making'],
  },
  systems: {
    fi: ['järjestelmät', 'tietojärjestelmä'],
    sv: ['datasystem'],
    en: ['systems', 'software'],
    fr: ['logiciel'],
  },
  impactAssessment: { en: ['dpia'] },
  drawnUpOn: { fi: ['laadittu', 'laatimispäivä'], sv: ['upprättad'], en: ['created', 'date of creation'] },
  updatedOn: { fi: ['päivitetty', 'muutettu'], sv: ['uppdaterad'], en: ['updated', 'last updated'] },
  reviewedOn: { fi: ['tarkastettu'], sv: ['senast granskad'], en: ['last reviewed'] },
}
