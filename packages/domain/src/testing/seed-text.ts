import { readdirSync, readFileSync } from 'node:fs'

const folder = new URL('../../../../../shared/seeds/', import.meta.url)

/** Numbers of the notices of other organisations against which the model is proved; their text is never kept here. */
export const seedNumbers = ['000', '001', '002', '003', '004'] as const

/** Number of such a notice. */
export type SeedNumber = (typeof seedNumbers)[number]

/** The text of the notice; undefined when the folder with the notices is not beside the repository. */
export function seedText(number: SeedNumber): string | undefined {
  const file = seedFiles().find((name) => name.startsWith(`${number}_`))
  return file === undefined ? undefined : readFileSync(new URL(file, folder), 'utf8')
}

function seedFiles(): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** What the groups of the pattern match in the text. Throws when it does not occur there. */
export function captured(text: string, pattern: RegExp): readonly string[] {
  const match = pattern.exec(text)
  if (match === null) throw new Error(`the notice has nothing like ${pattern}`)
  return match.slice(1).map((part) => part.trim())
}
