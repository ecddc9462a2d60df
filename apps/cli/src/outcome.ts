/** What came of something that may be refused: a value, or the sentence that says why not. */
export type Outcome<Value> = { value: Value } | { refusal: string }

/** The values of all outcomes, or every refusal. */
export function gathered<Value>(outcomes: readonly Outcome<Value>[]): {
  values: Value[]
  refusals: string[]
} {
  return {
    values: outcomes.flatMap((outcome) => ('value' in outcome ? [outcome.value] : [])),
    refusals: outcomes.flatMap((outcome) => ('refusal' in outcome ? [outcome.refusal] : [])),
  }
}
