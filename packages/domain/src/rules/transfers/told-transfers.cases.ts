import type { ResolvedRegister } from '../../register/frozen-register.ts'
import { kept, read, words } from '../../testing/matters.ts'
import type { RuleCases } from '../../testing/rule-cases.ts'
import type { StatedTransfer } from '../facts/stated-items.ts'

const going = (...items: StatedTransfer[]): ResolvedRegister['transfers'] => ({ state: 'stated', items })
const clauses = { id: 'a', country: 'IN', mechanism: '46-2-c' } as const
const transferWords = (body: string, language: 'fi' | 'sv' | 'en' = 'fi') =>
  read({}, {}, [words(['transfers'], body, { language })])

/** Where the rules on what is told of transfers fire, and where they are silent. */
export const toldTransferCases: readonly RuleCases[] = [
  {
    rule: 'NOTICE-13-1-f',
    fires: {
      'no mechanism': kept({ transfers: going({ id: 'a', country: 'IN' }) }),
      'a derogation that is not said': kept({
        transfers: going({ id: 'a', country: 'IN', mechanism: '49' }),
      }),
    },
    silent: {
      'standard clauses': kept({ transfers: going(clauses) }),
      'no transfers': kept({ transfers: { state: 'none' } }),
      'a notice that leaves it open': read({
        transfers: going({ id: 'a', condition: { fi: 'jos tarpeen' } }),
      }),
    },
  },
  {
    rule: 'NOTICE-13-1-f-silent',
    fires: {
      'nothing said': kept(),
      'words on something else': transferWords('Tietoja luovutetaan viranomaisille.'),
    },
    silent: {
      'that there are none': kept({ transfers: { state: 'none' } }),
      'words that there are none': transferWords('Tietoja ei siirretä EU:n tai ETA:n ulkopuolelle.'),
    },
  },
  {
    rule: 'NOTICE-13-1-f-conditional',
    fires: {
      unless: transferWords('Tietoja ei siirretä Euroopan unionin ulkopuolelle, ellei se ole tarpeen.'),
      'may be transferred': transferWords('The data may be transferred outside the EEA.', 'en'),
      'as needed, in Swedish': transferWords('Uppgifterna lämnas vid behov utanför EES.', 'sv'),
    },
    silent: {
      'not transferred': transferWords('Tietoja ei siirretä EU:n tai Euroopan talousalueen ulkopuolelle.'),
      'a condition on something else': transferWords(
        'Tietoja saatetaan luovuttaa viranomaisille. Tietoja ei siirretä EU/ETA-alueen ulkopuolelle.',
      ),
      'resolved by the register': read({ transfers: going(clauses) }, {}, [
        words(['transfers'], 'Tietoja voidaan siirtää ETA-alueen ulkopuolelle.'),
      ]),
    },
  },
  {
    rule: 'NOTICE-13-1-f-country',
    fires: { 'no destination': kept({ transfers: going({ id: 'a', mechanism: '46-2-c' }) }) },
    silent: {
      'a country': kept({ transfers: going(clauses) }),
      'an organisation': kept({ transfers: going({ id: 'a', importer: { en: 'OECD' }, mechanism: '45' }) }),
    },
  },
  {
    rule: 'NOTICE-13-1-f-copy',
    fires: {
      'clauses without a copy': kept({ transfers: going(clauses) }),
      'compelling interests without a copy': kept({
        transfers: going({ id: 'a', country: 'IN', mechanism: '49', derogation: '49-1-2' }),
      }),
    },
    silent: {
      'where the copy is': kept({
        transfers: going({ ...clauses, copyUrl: 'https://yritys.example/lausekkeet' }),
      }),
      'an adequacy decision': kept({ transfers: going({ id: 'a', country: 'CH', mechanism: '45' }) }),
    },
  },
]
