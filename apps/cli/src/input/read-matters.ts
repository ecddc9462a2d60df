import {
  type Finding,
  type FrozenRegister,
  frozenRegisterIn,
  type Language,
  type Matter,
  textIn,
} from '@seloste/domain'
import type { Outcome } from '../outcome.ts'
import { jsonLines } from './json-lines.ts'
import { registerIn } from './read-register.ts'
import { readText } from './read-text.ts'

/** What a file gives to be judged, and on which of its lines a finding stands; none where nothing is there to see. */
export interface FiledMatter {
  file: string
  /** The register's name, when it has one. */
  name: string | undefined
  matter: Matter
  lineOf: (finding: Finding) => number | undefined
}

/** The registers that a file holds, or those that the notice in it tells of. */
export async function readMatters(
  file: string,
  language: Language,
): Promise<Outcome<readonly FiledMatter[]>> {
  const text = await readText(file, language)
  if ('refusal' in text) return text
  const frozen = registerIn(text.value, file, language)
  if ('refusal' in frozen) return frozen
  return { value: [keptMatter(file, text.value, frozen.value, language)] }
}

function keptMatter(file: string, text: string, frozen: FrozenRegister, language: Language): FiledMatter {
  const { register, organisation } = frozen
  const lineAt = jsonLines(text)
  const data: unknown = JSON.parse(text)
  const root = frozenRegisterIn(data) === data ? [] : ['frozen']
  return {
    file,
    name: textIn(register.name, language)?.text,
    matter: { register, organisation, origin: 'kept' },
    lineOf: ({ path }) => {
      const names = path.split('/')
      return lineAt([...root, ...(names[0] === 'organisation' ? names : ['register', ...names])])
    },
  }
}
