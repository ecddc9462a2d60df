/** Words that stand for a term of a vocabulary, in Finnish, Swedish and English with their inflections. */
export type TermPatterns<Code extends string> = readonly (readonly [RegExp, Code])[]

/** The first term whose words are in the text; undefined when the text has words of its own. */
export function firstTerm<Code extends string>(patterns: TermPatterns<Code>, text: string): Code | undefined {
  return patterns.find(([pattern]) => pattern.test(text))?.[1]
}

/** Every term whose words are in the text, each once. */
export function termsIn<Code extends string>(patterns: TermPatterns<Code>, text: string): Code[] {
  return [...new Set(patterns.filter(([pattern]) => pattern.test(text)).map(([, code]) => code))]
}
