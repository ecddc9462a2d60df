import { happened } from '../../testing/matters.ts'
import type { RuleCases } from '../../testing/rule-cases.ts'
import { type BreachEvents, notificationItems } from './breach-events.ts'

const breach = (events: Partial<BreachEvents>, at = '2026-11-21T08:00:00Z') =>
  happened({ at, breaches: [{ id: 'b', awareAt: '2026-11-20T08:00:00Z', ...events }] })
const tells = notificationItems
const documented = { facts: 'Viesti väärälle', effects: 'Kolme nimeä', remedies: 'Pyydetty poistamaan' }

/** Where the rules on breaches fire, and where they are silent. */
export const breachCases: readonly RuleCases[] = [
  {
    rule: 'BREACH-33-1',
    fires: {
      'the clock runs': breach({ risk: 'risk' }),
      'the clock has run out': breach({ risk: 'high' }, '2026-11-25T08:00:00Z'),
      'the risk is not assessed': breach({}),
    },
    silent: {
      notified: breach({ notification: { tells, sentAt: '2026-11-20T20:00:00Z' } }),
      'a risk is unlikely': breach({ risk: 'unlikely' }),
    },
  },
  {
    rule: 'BREACH-33-1-late',
    fires: {
      'four days, and no reason': breach({ notification: { tells, sentAt: '2026-11-24T08:00:01Z' } }),
    },
    silent: {
      'four days, and why': breach({
        notification: { tells, sentAt: '2026-11-24T08:00:01Z', delayReasons: 'Laajuus selvisi myöhemmin' },
      }),
      'on the hour': breach({ notification: { tells, sentAt: '2026-11-23T08:00:00Z' } }),
    },
  },
  {
    rule: 'BREACH-33-2',
    fires: {
      'the controller does not know': breach({ processor: { awareAt: '2026-11-20T07:00:00Z' } }),
      'told after a week': breach({
        processor: { awareAt: '2026-11-10T07:00:00Z', controllerToldAt: '2026-11-17T07:00:00Z' },
      }),
    },
    silent: {
      'told within the hour': breach({
        processor: { awareAt: '2026-11-20T07:00:00Z', controllerToldAt: '2026-11-20T08:00:00Z' },
      }),
      'no processor': breach({}),
    },
  },
  {
    rule: 'BREACH-33-3',
    fires: {
      'no word on the consequences': breach({ notification: { tells: ['nature', 'contact', 'measures'] } }),
    },
    silent: {
      'all four': breach({ notification: { tells } }),
      'the rest follows': breach({ notification: { tells: ['nature'], moreToFollow: true } }),
    },
  },
  {
    rule: 'BREACH-33-5',
    fires: { 'the remedies are not written down': breach({ facts: 'Viesti väärälle', effects: 'Nimiä' }) },
    silent: { 'all three': breach(documented) },
  },
  {
    rule: 'BREACH-34-1',
    fires: { 'people do not know': breach({ risk: 'high' }) },
    silent: {
      'they do': breach({ risk: 'high', communication: { tells, sentAt: '2026-11-20T12:00:00Z' } }),
      'the data are unreadable': breach({ risk: 'high', exception: '34-3-a' }),
      'no high risk': breach({ risk: 'risk' }),
    },
  },
  {
    rule: 'BREACH-34-2',
    fires: {
      'not what they can do': breach({ communication: { tells: ['nature', 'contact', 'consequences'] } }),
      'in the language of lawyers': breach({ communication: { tells, plainLanguage: false } }),
    },
    silent: { 'plain and whole': breach({ communication: { tells, plainLanguage: true } }) },
  },
]
