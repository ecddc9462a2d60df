import type { Facts } from '../../testing/matters.ts'
import { happened } from '../../testing/matters.ts'
import type { RuleCases } from '../../testing/rule-cases.ts'
import { accessItems, type RequestEvents } from './request-events.ts'

const asked = (events: Partial<RequestEvents>, facts: Facts = {}) =>
  happened({ requests: [{ id: 'r', right: 'access', receivedOn: '2026-11-02', ...events }] }, facts)
const long = { receivedOn: '2026-09-01' }
const told = { reasons: 'Ei koske pyytäjää', complaintTold: true, remedyTold: true }
const granted = { outcome: 'granted', answeredOn: '2026-11-20' } as const
const refused = { outcome: 'refused', answeredOn: '2026-11-20' } as const

/** Where the rules on requests fire, and where they are silent; the day is 22 November 2026. */
export const requestCases: readonly RuleCases[] = [
  {
    rule: 'DSR-12-3-due',
    fires: {
      'open for more than a month': asked(long),
      'answered a day late': asked({ ...long, answeredOn: '2026-10-02' }),
      'extended when the month was over': asked({
        ...long,
        extension: { until: '2026-12-01', toldOn: '2026-10-05', reasons: 'Laaja pyyntö' },
      }),
      'a check of identity without doubt does not stop the clock': asked({
        ...long,
        identityCheck: { means: ['signedIn'], askedOn: '2026-09-10' },
      }),
    },
    silent: {
      'the month runs': asked({}),
      'answered on the last day': asked({ ...long, answeredOn: '2026-10-01' }),
      'extended in time': asked({
        ...long,
        extension: { until: '2026-12-01', toldOn: '2026-09-28', reasons: 'Laaja pyyntö' },
      }),
      'waiting for proof of identity': asked({
        ...long,
        identityCheck: { means: ['identityDocument'], askedOn: '2026-09-10', doubt: 'Tuntematon osoite' },
      }),
    },
  },
  {
    rule: 'DSR-12-3-ext',
    fires: {
      'told after the month': asked({
        ...long,
        extension: { until: '2026-11-30', toldOn: '2026-10-05', reasons: 'Laaja' },
      }),
      'without reasons': asked({ ...long, extension: { until: '2026-11-30', toldOn: '2026-09-20' } }),
      'for four months': asked({
        ...long,
        extension: { until: '2027-01-04', toldOn: '2026-09-20', reasons: 'Laaja' },
      }),
    },
    silent: {
      'told in time, for three months in all': asked({
        ...long,
        extension: { until: '2026-12-01', toldOn: '2026-10-01', reasons: 'Laaja' },
      }),
      'not extended': asked(long),
    },
  },
  {
    rule: 'DSR-12-4',
    fires: {
      'no reasons': asked({ ...refused, refusal: { complaintTold: true, remedyTold: true } }),
      'not a word on complaint': asked({ ...refused, refusal: { ...told, complaintTold: false } }),
      'after more than a month': asked({ ...long, ...refused, refusal: told }),
    },
    silent: { 'reasons and redress': asked({ ...refused, refusal: told }), granted: asked(granted) },
  },
  {
    rule: 'DSR-12-5',
    fires: {
      'a fee for which no reason is written down': asked({ burden: { fee: 'reasonable' } }),
      'a fee that is too high': asked({ burden: { demonstration: 'Kolmas pyyntö', fee: 'unreasonable' } }),
    },
    silent: {
      'shown to be excessive': asked({ burden: { demonstration: 'Sama pyyntö viikoittain' } }),
      'free of charge': asked({}),
    },
  },
  {
    rule: 'DSR-12-6',
    fires: {
      'no doubt': asked({ identityCheck: { means: ['identityDocument'], askedOn: '2026-11-03' } }),
      'a copy of the passport': asked({
        identityCheck: {
          means: ['identityDocument'],
          askedOn: '2026-11-03',
          doubt: 'Uusi osoite',
          documentCopy: true,
        },
      }),
    },
    silent: {
      'doubt, and the least that is needed': asked({
        identityCheck: { means: ['knownContact'], askedOn: '2026-11-03', doubt: 'Uusi osoite' },
      }),
      'nothing was asked': asked({}),
    },
  },
  {
    rule: 'DSR-15-content',
    fires: {
      'the recipients are left out': asked({
        ...granted,
        access: { tells: accessItems.filter((item) => item !== 'recipients') },
      }),
    },
    silent: {
      everything: asked({ ...granted, access: { tells: accessItems } }),
      'no transfers, no decisions': asked(
        {
          ...granted,
          access: {
            tells: accessItems.filter(
              (item) => item !== 'automatedDecisions' && item !== 'transferSafeguards',
            ),
          },
        },
        { automatedDecisions: { state: 'none' }, transfers: { state: 'none' } },
      ),
      refused: asked(refused),
    },
  },
  {
    rule: 'DSR-15-3',
    fires: {
      'no copy': asked({ ...granted, access: { tells: [] } }),
      'the first copy at a price': asked({ ...granted, access: { tells: [], copy: { charged: true } } }),
      'on paper though asked by e-mail': asked({
        ...granted,
        askedElectronically: true,
        access: { tells: [], copy: { electronic: false } },
      }),
      'with the data of others': asked({
        ...granted,
        access: { tells: [], copy: { othersProtected: false } },
      }),
    },
    silent: {
      'a free copy by e-mail': asked({
        ...granted,
        askedElectronically: true,
        access: { tells: [], copy: { electronic: true, othersProtected: true } },
      }),
    },
  },
  {
    rule: 'DSR-17-exception',
    fires: {
      'no reason in law': asked({ right: 'erasure', ...refused }),
      'an exception without its law': asked({
        right: 'erasure',
        ...refused,
        erasure: { exception: '17-3-b' },
      }),
    },
    silent: {
      'the duty to keep accounts': asked({
        right: 'erasure',
        ...refused,
        erasure: { exception: '17-3-b', law: 'KPL 2:10' },
      }),
      'the data are needed as before': asked({
        right: 'erasure',
        ...refused,
        erasure: { noGround: 'Sopimus on voimassa' },
      }),
      erased: asked({ right: 'erasure', ...granted }),
    },
  },
  {
    rule: 'DSR-18-3',
    fires: {
      'told on the day': asked({ restriction: { liftedOn: '2026-11-20', toldOn: '2026-11-20' } }),
      'not told': asked({ restriction: { liftedOn: '2026-11-20' } }),
    },
    silent: {
      'told before': asked({ restriction: { liftedOn: '2026-11-20', toldOn: '2026-11-16' } }),
      'still restricted': asked({ restriction: {} }),
    },
  },
  {
    rule: 'DSR-19',
    fires: {
      'the recipients do not know': asked({ right: 'rectification', ...granted }),
      'the person asked who they are': asked({
        right: 'erasure',
        ...granted,
        recipients: { told: 'all', subjectAsked: true },
      }),
    },
    silent: {
      'all were told': asked({ right: 'erasure', ...granted, recipients: { told: 'all' } }),
      'telling asks too much': asked({
        right: 'erasure',
        ...granted,
        recipients: { impossible: 'Julkinen luettelo' },
      }),
      'there are none': asked({ right: 'erasure', ...granted }, { recipients: { state: 'none' } }),
    },
  },
  {
    rule: 'DSR-20',
    fires: {
      'as a picture': asked({ right: 'portability', ...granted, portability: { format: 'unstructured' } }),
    },
    silent: {
      'as a table': asked({ right: 'portability', ...granted, portability: { format: 'structured' } }),
    },
  },
  {
    rule: 'DSR-21-1',
    fires: {
      'answered, and nothing followed': asked({ right: 'objection', ...refused }),
      'not restricted though asked': asked({ right: 'objection', objection: { restrictionAsked: true } }),
    },
    silent: {
      stopped: asked({ right: 'objection', ...granted, objection: { stoppedOn: '2026-11-20' } }),
      'compelling grounds': asked({ right: 'objection', ...refused, objection: { grounds: 'Perintä' } }),
      'being looked at': asked({ right: 'objection' }),
    },
  },
  {
    rule: 'DSR-21-3',
    fires: {
      'marketing goes on': asked({ right: 'objection-marketing' }),
      'it may begin again': asked({ right: 'objection-marketing', objection: { stoppedOn: '2026-11-03' } }),
    },
    silent: {
      'stopped, and remembered': asked({
        right: 'objection-marketing',
        objection: { stoppedOn: '2026-11-03', suppressed: true },
      }),
    },
  },
  {
    rule: 'DSR-TSL-34',
    fires: {
      'not a word on the Ombudsman': asked({
        ...refused,
        nationalRestriction: { ground: 2, restGiven: true, reasonsTold: true },
      }),
    },
    silent: {
      'all of it': asked({
        outcome: 'partlyRefused',
        nationalRestriction: { ground: 2, restGiven: true, reasonsTold: true, ombudsmanTold: true },
      }),
      'silence with its reason': asked({
        outcome: 'partlyRefused',
        nationalRestriction: { ground: 1, restGiven: true, silence: 'Tutkinta', ombudsmanTold: true },
      }),
    },
  },
]
