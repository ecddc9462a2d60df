import { type HeadingReading, readHeading } from './heading-kinds.ts'

/** A label at the start of a line, with its colon and the space after it. */
export type Label = HeadingReading & { readonly length: number }

/** Words that name a part of a notice as a label alone; as a heading they may head anything. */
const bareLabels: readonly (readonly [RegExp, HeadingReading])[] = [
  [/^(?:rekisteri|register|registret)$/iu, { kinds: ['name'], coverage: 1 }],
  [
    /^(?:(?:henkilö)?tiedot|(?:person)?uppgifter|(?:personal )?data)$/iu,
    { kinds: ['dataCategories'], coverage: 1 },
  ],
]

/** The label with which a line begins, where it names a part of a notice; “EU:n” and “EU: n” have no label's colon. */
export function labelOf(words: string): Label | undefined {
  const match = /^(\p{Lu}[^:\n]{2,90}?)\s?:(?:\s+(?=\S)|(?=[\p{Lu}\d(]))/u.exec(words)
  const label = match?.[1]
  if (match === null || label === undefined || (/(?:EU|ETA|EES|EEA|ATK)$/.test(label) && /:$/.test(match[0])))
    return undefined
  const reading = bareLabels.find(([pattern]) => pattern.test(label))?.[1] ?? readHeading(label)
  return reading.coverage >= 0.99 && reading.kinds.length > 0
    ? { ...reading, length: match[0].length }
    : undefined
}
