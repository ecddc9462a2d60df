import {
  type DataCategory,
  type FrozenRegister,
  findTerm,
  isSpecialCategory,
  type LegalBasis,
  type Measure,
  type Purpose,
  type ResolvedRegister,
  type Retention,
  rightsOf,
  rightTerms,
} from '@seloste/domain'
import {
  classesOf,
  countryNode,
  type Node,
  phraseNode,
  phraseWords,
  reference,
  references,
  stated,
  type Value,
  words,
} from './node.ts'
import { authorityNode, partyNode } from './parties.ts'

type Transfers = Extract<ResolvedRegister['transfers'], { state: 'stated' }>['items']

/** A register as a process of DPV with a process for every purpose; what it has none of says that it does not apply. */
export function processNode({ register, organisation }: FrozenRegister): Node {
  const { purposes, dataCategories, dataSubjectCategories, sources, recipients, transfers } = register
  const controller = partyNode('controller', 'dpv:DataController', register.controller ?? organisation)
  const dpo = register.dpo ?? organisation.dpo
  const representative = register.representative ?? organisation.representative
  return {
    '@id': '#register',
    '@type': ['dpv:PersonalDataProcess'],
    ...stated({
      'dct:title': words(register.name),
      'dct:description': words(register.description),
      ...rolesOf(register, controller, organisation),
      'dpv:hasRepresentative':
        representative === undefined
          ? []
          : [partyNode('representative', 'dpv:Representative', representative)],
      'dpv:hasDataProtectionOfficer':
        dpo === undefined ? [] : [partyNode('dpo', 'dpv:DataProtectionOfficer', dpo)],
      'dpv:hasProcess': purposes.map((purpose) => purposeNode(purpose, register)),
      'dpv:hasLegalBasis': register.legalBases.map((basis) => basisNode(`legalBases/${basis.id}`, basis)),
      'dpv:hasDataSubject': dataSubjectCategories.map((subject) =>
        phraseNode(`dataSubjectCategories/${subject.id}`, 'dpv:DataSubject', 'dataSubjectCategory', subject),
      ),
      'dpv:hasPersonalData': dataCategories.map(dataNode),
      'dpv:hasDataSource':
        sources.state === 'stated'
          ? sources.items.map((source) =>
              phraseNode(`sources/items/${source.id}`, 'dpv:DataSource', 'source', {
                term: source.term,
                words: source.words ?? source.party?.name,
              }),
            )
          : absent(sources.state, 'dpv:DataSource'),
      'dpv:hasRecipient':
        recipients.state === 'stated'
          ? recipients.items.map((recipient) => ({
              ...phraseNode(
                `recipients/items/${recipient.id}`,
                recipientClass(recipient.role),
                'recipient',
                recipient,
              ),
              ...stated({
                'dpv:hasName': words(recipient.party?.name),
                'dct:description': words(recipient.purpose),
                'dpv:hasLocation': countryNode(recipient.location),
              }),
            }))
          : absent(recipients.state, 'dpv:Recipient'),
      'dpv:hasProcessing':
        transfers.state === 'stated'
          ? transfers.items.map(transferNode)
          : absent(transfers.state, 'dpv:CrossBorderTransfer'),
      'dpv:hasStorageCondition': register.retention.map((rule) => retentionNode(rule, register)),
      ...measuresOf(register.measures),
      'dpv:hasRight': rightsOf(register)
        .filter(({ applies }) => applies !== 'no')
        .map(({ right }) => ({
          '@id': `#rights/${right}`,
          '@type': classesOf('dpv:DataSubjectRight', 'right', right),
          'skos:prefLabel': words(rightTerms[right]),
        })),
      'dpv:hasAutomationLevel': automationOf(register),
      'dpv:hasAuthority': authorityNode(organisation.supervisoryAuthority),
    }),
  }
}

function rolesOf(
  register: ResolvedRegister,
  controller: Node,
  organisation: FrozenRegister['organisation'],
): Record<`${string}:${string}`, readonly Value[]> {
  const named = (list: 'jointControllers' | 'principals', role: string) =>
    (register[list] ?? []).map(({ id, party }) => partyNode(`${list}/${id}`, role, party))
  if (register.role === 'processor') {
    return {
      'dpv:hasDataProcessor': [partyNode('processor', 'dpv:DataProcessor', organisation)],
      'dpv:hasDataController': named('principals', 'dpv:DataController'),
    }
  }
  return {
    'dpv:hasDataController': [controller],
    'dpv:hasJointDataControllers': named('jointControllers', 'dpv:JointDataControllers'),
  }
}

function purposeNode(purpose: Purpose, { dataCategories, dataSubjectCategories }: ResolvedRegister): Node {
  const place = `purposes/${purpose.id}`
  const serves = (category: DataCategory) =>
    category.purposes === undefined ||
    category.purposes.length === 0 ||
    category.purposes.includes(purpose.id)
  return {
    '@id': `#${place}`,
    '@type': ['dpv:PersonalDataProcess'],
    ...stated({
      'dpv:hasPurpose': [
        phraseNode(`${place}/purpose`, 'dpv:Purpose', 'purpose', purpose, {
          'dct:description': words(purpose.description),
        }),
        ...(purpose.directMarketing === true ? [{ '@id': 'dpv:DirectMarketing' }] : []),
      ],
      'dpv:hasLegalBasis': purpose.legalBases.map((basis) =>
        basisNode(`${place}/legalBases/${basis.id}`, basis),
      ),
      'dpv:hasPersonalData': dataCategories.filter(serves).map(({ id }) => reference(`dataCategories/${id}`)),
      'dpv:hasDataSubject': references('dataSubjectCategories', undefined, dataSubjectCategories),
      'dpv:hasProcessing': purpose.profiling === true ? [{ '@id': 'dpv:Profiling' }] : [],
    }),
  }
}

function basisNode(place: string, basis: LegalBasis): Node {
  return {
    '@id': `#${place}`,
    '@type': classesOf('dpv:LegalBasis', 'legalBasis', basis.code),
    ...stated({
      'skos:prefLabel': phraseWords('legalBasis', { term: basis.code }),
      'dct:description': [...words(basis.interest), ...words(basis.statute)],
    }),
  }
}

function dataNode(category: DataCategory): Node {
  const special = isSpecialCategory(category) ? ['dpv:SpecialCategoryPersonalData'] : []
  const node = phraseNode(`dataCategories/${category.id}`, 'dpv:PersonalData', 'dataCategory', category, {
    'dct:description': words(category.description),
    'dct:hasPart': (category.items ?? []).map((item) =>
      phraseNode(`dataCategories/${category.id}/items/${item.id}`, 'dpv:PersonalData', 'dataCategory', item),
    ),
    'dpv:hasNecessity':
      category.provision === undefined
        ? []
        : [{ '@id': category.provision === 'voluntary' ? 'dpv:Optional' : 'dpv:Required' }],
  })
  return { ...node, '@type': [...new Set([...node['@type'], ...special])] }
}

function transferNode(transfer: Transfers[number]): Node {
  const mechanism =
    transfer.mechanism === undefined ? undefined : findTerm('transferMechanism', transfer.mechanism)
  const derogation =
    transfer.derogation === undefined ? undefined : findTerm('transferDerogation', transfer.derogation)
  return {
    '@id': `#transfers/items/${transfer.id}`,
    '@type': ['dpv:CrossBorderTransfer'],
    ...stated({
      'dpv:hasThirdCountry': countryNode(transfer.country),
      'dpv:hasDataImporter': [
        ...(transfer.recipient === undefined ? [] : [reference(`recipients/items/${transfer.recipient}`)]),
        ...(transfer.importer === undefined
          ? []
          : [
              {
                '@id': `#transfers/items/${transfer.id}/importer`,
                '@type': ['dpv:DataImporter'],
                ...stated({ 'dpv:hasName': words(transfer.importer) }),
              },
            ]),
      ],
      'dpv:hasLegalBasis': [mechanism, derogation].flatMap((term) =>
        term === undefined
          ? []
          : [
              term.iri === undefined
                ? { '@type': ['dpv:DataTransferLegalBasis'], 'skos:prefLabel': words(term) }
                : { '@id': term.iri },
            ],
      ),
      'dct:description': [...words(transfer.instrument), ...words(transfer.condition)],
    }),
  }
}

function retentionNode(rule: Retention, { dataCategories }: ResolvedRegister): Node {
  const statute = rule.statute === undefined ? undefined : findTerm('retentionStatute', rule.statute)
  return {
    '@id': `#retention/${rule.id}`,
    '@type': ['dpv:StorageCondition'],
    ...stated({
      'dct:title': words(rule.subject),
      'dpv:hasDuration':
        rule.duration === undefined ? [] : [{ '@value': rule.duration, '@type': 'xsd:duration' }],
      'dpv:isAfter':
        rule.trigger === undefined
          ? []
          : [phraseNode(`retention/${rule.id}/trigger`, 'dpv:Context', 'retentionTrigger', rule.trigger)],
      'dct:description': [...words(rule.criterion), ...words(statute), ...words(rule.statuteWords)],
      'dpv:hasPersonalData':
        rule.dataCategories === undefined && rule.purposes !== undefined
          ? []
          : references('dataCategories', rule.dataCategories, dataCategories),
      'dpv:hasProcess': (rule.purposes ?? []).map((id) => reference(`purposes/${id}`)),
    }),
  }
}

function measuresOf(measures: readonly Measure[]): Record<`${string}:${string}`, readonly Value[]> {
  const ofKind = (isKind: (kind: Measure['kind']) => boolean, general: string) =>
    measures
      .filter(({ kind }) => isKind(kind))
      .map((measure) =>
        phraseNode(`measures/${measure.id}`, general, 'measure', measure, {
          'dct:description': words(measure.description),
        }),
      )
  return {
    'dpv:hasTechnicalMeasure': ofKind((kind) => kind === 'technical', 'dpv:TechnicalMeasure'),
    'dpv:hasOrganisationalMeasure': ofKind((kind) => kind === 'organisational', 'dpv:OrganisationalMeasure'),
    'dpv:hasTechnicalOrganisationalMeasure': ofKind(
      (kind) => kind === undefined,
      'dpv:TechnicalOrganisationalMeasure',
    ),
  }
}

function automationOf({ automatedDecisions }: ResolvedRegister): Value[] {
  if (automatedDecisions.state !== 'stated') return absent(automatedDecisions.state, 'dpv:AutomationLevel')
  return automatedDecisions.items.map((decision) => ({
    '@id': `#automatedDecisions/items/${decision.id}`,
    '@type': [decision.kind === 'decision' ? 'dpv:FullAutomation' : 'dpv:PartialAutomation'],
    ...stated({
      'dct:description': [...words(decision.description), ...words(decision.logic)],
      'dpv:hasConsequence': [...words(decision.significance), ...words(decision.consequences)],
    }),
  }))
}

/** “None” is said with DPV's own word for it; what has not been stated is not said at all. */
function absent(state: 'none' | 'notStated', general: string): Value[] {
  return state === 'none'
    ? [{ '@type': [general], 'dpv:hasApplicability': [{ '@id': 'dpv:NotApplicable' }] }]
    : []
}

function recipientClass(role: string | undefined): string {
  if (role === 'processor') return 'dpv:DataProcessor'
  if (role === 'authority') return 'dpv:GovernmentalOrganisation'
  return role === 'controller' || role === 'jointController' ? 'dpv:DataController' : 'dpv:Recipient'
}
