import { emptyRegister } from '../../register/empty-register.ts'
import { resolvedRegisterSchema } from '../../register/frozen-register.ts'
import { kept, noticeOf, read, words } from '../../testing/matters.ts'
import type { RuleCases } from '../../testing/rule-cases.ts'
import type { Matter } from '../matter.ts'
import {
  type ReportFigure,
  type ReportTopic,
  reportTopics,
  resourceParts,
  type YearReport,
} from './year-report.ts'

const whole: YearReport = {
  name: 'Yritys Oy',
  businessId: '1234567-1',
  period: { from: '2025-01-01', to: '2025-12-31' },
  issuedOn: '2026-02-12',
  resources: [{ tells: new Set(resourceParts) }],
  tells: new Set(reportTopics.filter((topic) => topic !== 'repealedAct')),
  figures: {
    deletions: 412,
    trained: 38,
    processorsWithAgreement: 9,
    breaches: 2,
    breachesNotified: 1,
    breachesTold: 0,
    requests: 14,
    requestsInTime: 14,
    requestsRefused: 1,
    requestDays: 9,
  },
  hasPredecessor: true,
  registers: [],
}
const reporting = (report: Partial<YearReport> = {}): Matter => ({
  ...kept(),
  report: { ...whole, ...report },
})
const without = (...topics: readonly ReportTopic[]) =>
  reporting({ tells: new Set([...whole.tells].filter((topic) => !topics.includes(topic))) })
const uncounted = (...counts: readonly ReportFigure[]) =>
  reporting({
    figures: Object.fromEntries(
      Object.entries(whole.figures).filter(([name]) => !counts.includes(name as never)),
    ),
  })
const telling = (body: string): Matter => ({
  ...read(),
  notice: noticeOf([words(['other'], body)], 'dataBalanceReport'),
})
const register = resolvedRegisterSchema.parse({
  ...emptyRegister({ fi: 'Asiakkaat' }),
  dataCategories: [{ id: 'd', term: 'email' }],
})
const other = resolvedRegisterSchema.parse({
  ...register,
  dataCategories: [{ id: 'd', term: 'phone' }],
})
const silent = { 'a report that tells it': reporting() }

/** Where the rules on a year's report fire, and where they are silent. */
export const dataBalanceReportCases: readonly RuleCases[] = [
  {
    rule: 'TTP-ORG',
    fires: {
      'a trade name': telling('YRITYS\n\nTietotilinpäätös'),
      'no business id': telling('Yritys Oy, tietotilinpäätös 2025'),
    },
    silent: { 'name and id': telling('Yritys Oy (1234567-1)'), ...silent },
  },
  {
    rule: 'TTP-PERIOD',
    fires: {
      'one day': telling('Tietoja käsitteli 12.2.2018 viisi henkilöä.'),
      'no day of issue': telling('Raportointikausi 1.1.2025–31.12.2025'),
    },
    silent: { both: telling('Raportointikausi 1.1.–31.12.2025. Laadittu 12.2.2026.'), ...silent },
  },
  {
    rule: 'TTP-1-PURPOSE',
    fires: { 'for whom?': without('audience') },
    silent: {
      both: telling('Tämä on raportti, jonka avulla raportoidaan asiakkaille ja viranomaisille.'),
      ...silent,
    },
  },
  {
    rule: 'TTP-3.2-RESOURCES',
    fires: {
      'nobody owns it': reporting({ resources: [{ tells: new Set(['content', 'purpose', 'system']) }] }),
      'none listed': reporting({ resources: [] }),
    },
    silent,
  },
  {
    rule: 'TTP-3.2-SOURCES',
    fires: { 'no word of transfers': without('transfers') },
    silent,
  },
  {
    rule: 'TTP-3.2-LIFECYCLE',
    fires: {
      'no periods': telling('Elinkaari pyritään pitämään lyhyenä.'),
      'nothing counted': uncounted('deletions'),
    },
    silent: {
      'periods and deletions': telling(
        'Säilytysaika on 6 vuotta. Kaudella poistettiin 412 asiakkaan tiedot.',
      ),
      ...silent,
    },
  },
  {
    rule: 'TTP-3.3-LAW',
    fires: {
      'the repealed Act': telling('Noudatamme tietosuoja-asetusta, tietosuojalakia ja henkilötietolakia.'),
      'the Act is missing': without('dataProtectionAct'),
    },
    silent: {
      'a year before the Act': reporting({
        period: { from: '2018-01-01', to: '2018-12-31' },
        tells: new Set(['regulation']),
      }),
      ...silent,
    },
  },
  { rule: 'TTP-3.3-PRINCIPLES', fires: { none: without('principles') }, silent },
  { rule: 'TTP-3.3-ROLES', fires: { 'nobody for data protection': without('officer') }, silent },
  {
    rule: 'TTP-3.3-TRAINING',
    fires: { 'how many?': uncounted('trained') },
    silent: { counted: telling('Tietosuojakoulutukseen osallistui 38 työntekijää.'), ...silent },
  },
  {
    rule: 'TTP-3.3-PROCESSORS',
    fires: { 'how many under contract?': uncounted('processorsWithAgreement') },
    silent,
  },
  { rule: 'TTP-3.4-SECURITY', fires: { none: without('security') }, silent },
  { rule: 'TTP-3.4-RISK', fires: { none: without('riskAssessment') }, silent },
  {
    rule: 'TTP-3.5-MONITORING',
    fires: { 'logs and no results': telling('Käsittelyä voi seurata lokitiedoista.') },
    silent: { results: telling('Lokien tarkastuksessa ei löytynyt poikkeamia.'), ...silent },
  },
  {
    rule: 'TTP-3.5-BREACHES',
    fires: { 'not counted': uncounted('breaches'), 'how many were notified?': uncounted('breachesNotified') },
    silent: { 'none in the year': telling('Kaudella ei ollut tietoturvaloukkauksia.'), ...silent },
  },
  { rule: 'TTP-3.6-RIGHTS', fires: { none: without('rightsFulfilment') }, silent },
  {
    rule: 'TTP-3.6-STATS',
    fires: { 'not counted': uncounted('requests'), 'how many in time?': uncounted('requestsInTime') },
    silent,
  },
  {
    rule: 'TTP-4-ASSESSMENT',
    fires: { asserted: telling('Käsittelyn nykytila täyttää lain vaatimukset.') },
    silent: { 'with evidence': telling('Nykytila arvioitiin itsearvioinnilla.'), ...silent },
  },
  {
    rule: 'TTP-4-TARGETS',
    fires: { intentions: telling('Pyrimme jatkuvasti kehittämään toimintaamme.') },
    silent: {
      'by whom and when': telling(
        'Tavoitteet: lokien seuranta, vastuuhenkilö tietohallinto, 6.2026 mennessä.',
      ),
      ...silent,
    },
  },
  {
    rule: 'TTP-COMPARE',
    fires: { alone: without('comparison') },
    silent: { 'the first one': telling('Tietotilinpäätös 2025'), ...silent },
  },
  { rule: 'TTP-APPROVAL', fires: { 'nobody approved it': without('approval') }, silent },
  {
    rule: 'TTP-CONSISTENCY',
    fires: {
      'it tells of telephone numbers that are not kept': reporting({
        described: other,
        registers: [register],
      }),
    },
    silent: {
      'the same': reporting({ described: register, registers: [register] }),
      'no registers are known': reporting({ described: other }),
    },
  },
]
