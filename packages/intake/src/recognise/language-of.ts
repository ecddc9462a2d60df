import type { Language } from '@seloste/domain'

const marks: Record<Language, RegExp> = {
  fi: /(?<![\p{L}])(?:ja|on|ei|tai|sekä|että|joka|voi|voidaan|tietoja|tiedot|rekisterin\p{L}*|henkilötie\p{L}*|oikeus|kun|ovat|mukaan|tietosuoja\p{L}*|mukainen|niin|kuin)(?![\p{L}])/giu,
  sv: /(?<![\p{L}])(?:och|att|som|är|av|för|den|det|inte|eller|vi|med|på|till|kan|uppgifter\p{L}*|personuppgift\p{L}*|registr\p{L}*|har|om|från|dina)(?![\p{L}])/giu,
  en: /(?<![\p{L}])(?:the|and|of|to|is|are|or|for|with|you|your|we|that|this|data|be|by|in|from|register|information|not|will|may)(?![\p{L}])/giu,
}

/** A language other than those of the product, by the words that it cannot do without. */
const others: readonly (readonly [string, RegExp])[] = [
  ['de', /(?<![\p{L}])(?:und|der|die|das|nicht|ist|von|mit|für|werden|eine?|daten)(?![\p{L}])/giu],
  ['fr', /(?<![\p{L}])(?:le|la|les|des|est|et|pour|vous|données|une|sont|dans)(?![\p{L}])/giu],
  ['es', /(?<![\p{L}])(?:el|los|las|que|para|datos|una|por|con|sus|como)(?![\p{L}])/giu],
  ['et', /(?<![\p{L}])(?:ja|või|ning|andmed|isikuandme\p{L}*|kui|mis|teie|õigus|poolt)(?![\p{L}])/giu],
  ['da', /(?<![\p{L}])(?:og|ikke|af|til|oplysninger|vi|på|dine|hvis|eller|blive)(?![\p{L}])/giu],
  [
    'no',
    /(?<![\p{L}])(?:og|ikke|av|opplysninger|personopplysninger|vi|på|dine|hvis|eller|bli)(?![\p{L}])/giu,
  ],
]

/** Which language a text is in: the product's language that is nearest, and another when the text is clearly in that one. */
export type LanguageReading = { readonly language: Language; readonly other?: string }

/** The language of a text, by its commonest words. */
export function languageOf(text: string): LanguageReading {
  const sample = text.slice(0, 20_000)
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0
  const scores = (['fi', 'sv', 'en'] as const).map((language) => ({
    language,
    score: count(marks[language]),
  }))
  const best = scores.reduce((one, other) => (other.score > one.score ? other : one))
  // A text of whose words many are the language's own is in it: no other need be asked.
  if (best.score * 12 >= sample.length / 7) return { language: best.language }
  const foreign = others
    .map(([code, pattern]) => ({ code, score: count(pattern) }))
    .reduce((one, other) => (other.score > one.score ? other : one))
  const isForeign = foreign.score > 12 && foreign.score > best.score * 1.6
  return isForeign ? { language: best.language, other: foreign.code } : { language: best.language }
}
