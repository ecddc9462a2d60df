import type { Language } from '@seloste/domain'

// Names that keep their capital inside a sentence; acronyms and letter compounds (IP-osoite, Y-tunnus) are seen by form.
const names: Record<Language, ReadonlySet<string>> = {
  fi: new Set(['Kela', 'Verohallinto', 'Ulosottolaitos']),
  sv: new Set(['Skatteförvaltningen', 'Utsökningsverket']),
  en: new Set(['Kela', 'Tax', 'National', 'Population', 'Trade', 'Business', 'Data']),
}
const wholeNames: ReadonlySet<string> = new Set([
  'Tax data',
  'Data processing agreement',
  'Data minimisation by default',
  'Data protection by design',
  'Data protection impact assessment',
  'Data protection officer',
  'Data protection training',
  'Business partner',
])

const firstWord = /^[\p{L}’]+/u

/** True when a term's label begins with a word that keeps its capital inside a sentence. */
export function beginsWithName(label: string, language: Language): boolean {
  const word = firstWord.exec(label)?.[0] ?? ''
  if (word === '') return true
  const acronym = word.length > 1 && word === word.toUpperCase()
  const letterCompound = word.length === 1 && label[1] === '-' && word !== 'E'
  return acronym || letterCompound || (names[language].has(word) && !wholeNames.has(label))
}
