import { extname } from 'node:path'
import {
  type Finding,
  type FrozenRegister,
  frozenRegisterIn,
  type Language,
  type Matter,
  textIn,
} from '@seloste/domain'
import type { Intake, ReadingRoom, ReadRegister } from '@seloste/intake'
import type { Outcome } from '../outcome.ts'
import { jsonLines } from './json-lines.ts'
import { readIntake } from './read-intake.ts'
import { registerIn } from './read-register.ts'
import { decode, readBytes } from './read-text.ts'

/** What a file gives to be judged, and on which of its lines a finding stands; none where nothing is there to see. */
export interface FiledMatter {
  file: string
  /** The register's name, when it has one. */
  name: string | undefined
  /** What the file was taken for. */
  kind: 'register' | Intake['kind']
  matter: Matter
  lineOf: (finding: Finding) => number | undefined
}

/** The register that a file holds as JSON, or those that the notice in it tells of. */
export async function readMatters(
  file: string,
  language: Language,
  room: ReadingRoom,
): Promise<Outcome<readonly FiledMatter[]>> {
  const bytes = await readBytes(file, language)
  if ('refusal' in bytes) return bytes
  if (isJson(file, bytes.value)) {
    const text = decode(bytes.value, file, language)
    if ('refusal' in text) return text
    const frozen = registerIn(text.value, file, language)
    if ('refusal' in frozen) return frozen
    return { value: [keptMatter(file, text.value, frozen.value, language)] }
  }
  const intake = await readIntake(file, bytes.value, language, room)
  if ('refusal' in intake) return intake
  const { value } = intake
  return { value: value.registers.map((register) => readMatter(file, value, register, language)) }
}

function isJson(file: string, bytes: Buffer): boolean {
  if (extname(file).toLowerCase() === '.json') return true
  return /^\s*[{[]/.test(bytes.subarray(0, 100).toString('latin1'))
}

function keptMatter(file: string, text: string, frozen: FrozenRegister, language: Language): FiledMatter {
  const { register, organisation } = frozen
  const lineAt = jsonLines(text)
  const data: unknown = JSON.parse(text)
  const root = frozenRegisterIn(data) === data ? [] : ['frozen']
  return {
    file,
    name: textIn(register.name, language)?.text,
    kind: 'register',
    matter: { register, organisation, origin: 'kept' },
    lineOf: ({ path }) => {
      const names = path.split('/')
      return lineAt([...root, ...(names[0] === 'organisation' ? names : ['register', ...names])])
    },
  }
}

function readMatter(
  file: string,
  { kind, source }: Intake,
  { frozen, ties, notice }: ReadRegister,
  language: Language,
): FiledMatter {
  return {
    file,
    name: textIn(frozen.register.name, language)?.text,
    kind,
    matter: { register: frozen.register, organisation: frozen.organisation, origin: 'read', notice },
    lineOf: ({ spans, path }) => {
      const tie =
        ties.find(({ fact }) => fact === path) ?? ties.find(({ fact }) => fact.startsWith(`${path}/`))
      const [span] = spans ?? tie?.spans ?? []
      return span === undefined ? undefined : source.text.slice(0, span.start).split('\n').length
    },
  }
}
