import { languages } from '@seloste/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textOf } from '../document/text-of.ts'
import { noticeSentences } from '../notice/notice-sentences.ts'
import { hear } from './hear.ts'
import { type Sentence, say } from './sentence.ts'

const words = fc.constantFrom('kuoro', 'kesällä', 'Malli Oy', 'esim. nuotit', 'kun leiri päättyy. Muuten ei')

describe.each(Object.entries(noticeSentences))('the sentences on %s', (_, about) => {
  const sentences: Readonly<Record<string, Sentence<string>>> = about
  // A sentence with a hole at an end stands first or last in its item.
  const closed = Object.keys(sentences).filter((key) => {
    const parts = sentences[key]?.parts.fi
    return typeof parts?.[0] === 'string' && typeof parts.at(-1) === 'string'
  })

  it.each(languages)('are heard in %s as they were said, with the words in their holes', (language) => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...closed), { minLength: 1, maxLength: 4 }),
        words,
        (keys, filling) => {
          const spoken = keys.map((key) => {
            const one = sentences[key] as Sentence<string>
            const names = one.parts[language].flatMap((part) => (typeof part === 'string' ? [] : [part.hole]))
            const runs = say(
              one,
              language,
              undefined,
              Object.fromEntries(names.map((name) => [name, { text: filling }])),
            )
            return { words: textOf(runs), holes: Object.fromEntries(names.map((name) => [name, filling])) }
          })
          const text = `Leirikeskus. ${spoken.map((one) => one.words).join(' ')}`
          const { opening, said } = hear(sentences, language, text)
          expect(text.slice(opening.start, opening.end)).toBe('Leirikeskus. ')
          const heard = said.map(({ span, holes }) => ({
            words: text.slice(span.start, span.end),
            holes: Object.fromEntries(
              Object.entries(holes).map(([name, { start, end }]) => [name, text.slice(start, end)]),
            ),
          }))
          expect(heard).toEqual(spoken)
        },
      ),
      { numRuns: 50 },
    )
  })
})

it('what follows a sentence and is none is kept beside it', () => {
  const text = 'Rekisterin tietojen perusteella tehdään profilointia. Ääni kuunnellaan.'
  const [profiling] = hear(noticeSentences.automatedDecisions, 'fi', text).said
  expect(profiling).toMatchObject({ key: 'profiling', rest: { start: 53, end: text.length } })
})

describe('a sentence that begins with what a person wrote', () => {
  it('is heard at the start', () => {
    const text = 'Nuotit: tietoja säilytetään kuuden vuoden ajan. Sen jälkeen tiedot poistetaan.'
    const { said } = hear(noticeSentences.retention, 'fi', text)
    expect(said.map(({ key, holes }) => [key, holes])).toEqual([
      ['some', { subject: { start: 0, end: 6 }, period: { start: 28, end: 46 } }],
      ['erased', {}],
    ])
  })

  it('leaves a text that says no sentence as it is', () => {
    expect(hear(noticeSentences.recipients, 'fi', 'Leirikeskus')).toEqual({
      opening: { start: 0, end: 11 },
      said: [],
    })
  })
})
