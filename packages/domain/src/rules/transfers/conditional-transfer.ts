import { transfersOf } from '../facts/stated-items.ts'
import { metUnlessSaid } from '../phrases/found.ts'
import { hitsOf } from '../phrases/hits.ts'
import { phrases } from '../phrases/phrases.ts'
import { sentenceAt } from '../phrases/sections.ts'
import type { Rule } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { outside } from './outside.ts'

const condition = phrases({
  fi: [
    'ellei',
    'jollei',
    'jos (se|tämä|on|palvelu|tekni)',
    'tarvittaessa',
    'saate',
    'saattaa',
    'mahdollisesti',
    'voidaan (siirtää|luovuttaa)',
    'voi siirtyä',
  ],
  sv: ['om inte', 'såvida', 'vid behov', 'kan (komma att )?(överföras|lämnas)', 'eventuellt'],
  en: [
    'unless',
    'if necessary',
    'if needed',
    'where necessary',
    'when necessary',
    'may (also )?be (transferred|disclosed)',
    'might be',
    'possibly',
  ],
})

/** What is said of transfers is said without a condition, or the register resolves it. */
export const conditionalTransfer: Rule = {
  id: 'NOTICE-13-1-f-conditional',
  article: 'GDPR 13(1)(f), 44',
  severity: 'error',
  scopes: ['notice'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Siirtoa koskeva lause on ehdollinen; ilmoita maa ja suojatoimi tai totea, ettei tietoja siirretä.',
    sv: 'Uppgiften om överföring är villkorad; ange land och skyddsåtgärd eller att ingen överföring sker.',
    en: 'The transfer statement is conditional; state the country and safeguard or state that no transfer takes place.',
  },
  judge: ({ register, notice }) => {
    if (notice === undefined) return 'notApplicable'
    const sentences = new Map(
      hitsOf(notice, outside).map(({ span }) => {
        const sentence = sentenceAt(notice, span)
        return [sentence.start, sentence] as const
      }),
    )
    if (sentences.size === 0) return 'notApplicable'
    const transfers = transfersOf(register)
    const resolved = transfers.length > 0 && transfers.every(({ mechanism }) => mechanism !== undefined)
    return resolved ? 'met' : metUnlessSaid(hitsOf(notice, condition, [...sentences.values()]), 'transfers')
  },
}
