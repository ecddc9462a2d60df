import { kept, read, words } from '../../testing/matters.ts'
import type { RuleCases } from '../../testing/rule-cases.ts'

const decision = { id: 'a', kind: 'decision' } as const
const purposeWords = (body: string, language: 'fi' | 'sv' | 'en' = 'fi') =>
  read({}, {}, [words(['purposes'], body, { language })])

/** Where the rules on what is told of automated decisions fire, and where they are silent. */
export const toldDecisionCases: readonly RuleCases[] = [
  {
    rule: 'NOTICE-13-2-f',
    fires: {
      'no logic': kept({ automatedDecisions: { state: 'stated', items: [decision] } }),
      'no consequences': kept({
        automatedDecisions: {
          state: 'stated',
          items: [{ ...decision, logic: { fi: 'Pisteet' }, significance: { fi: 'Luottoraja' } }],
        },
      }),
    },
    silent: {
      'all three': kept({
        automatedDecisions: {
          state: 'stated',
          items: [
            {
              ...decision,
              logic: { fi: 'Pisteet' },
              significance: { fi: 'Luottoraja' },
              consequences: { fi: 'Hylkäys' },
            },
          ],
        },
      }),
      'profiling without a decision': kept({
        automatedDecisions: { state: 'stated', items: [{ id: 'a', kind: 'profiling' }] },
      }),
    },
  },
  {
    rule: 'NOTICE-13-2-f-silent',
    fires: {
      'nothing said': kept(),
      'the right to object to profiling does not tell': read({}, {}, [
        words(['rights'], 'Sinulla on oikeus vastustaa profilointia.'),
      ]),
    },
    silent: {
      'that there are none': kept({ automatedDecisions: { state: 'none' } }),
      'words that there are none': purposeWords(
        'Emme käytä automaattista päätöksentekoa emmekä profilointia.',
      ),
    },
  },
  {
    rule: 'NOTICE-13-2-f-profiling',
    fires: {
      'marketing is targeted': purposeWords('Tietoja käytetään markkinoinnin kohdistamiseen asiakkaille.'),
      'credit decisions': purposeWords('Tietoja käytetään luottopäätöksen tueksi.'),
      'personalised content, in English': purposeWords('We use the data for personalised offers.', 'en'),
      'in Swedish': purposeWords('Uppgifterna används för riktad marknadsföring.', 'sv'),
    },
    silent: {
      'said to be profiling': purposeWords('Markkinoinnin kohdistamisessa käytetään profilointia.'),
      'said in the register': read({ automatedDecisions: { state: 'none' } }, {}, [
        words(['purposes'], 'Tietoja käytetään markkinoinnin kohdistamiseen.'),
      ]),
      'no targeting': purposeWords('Tietoja käytetään laskutukseen.'),
    },
  },
]
