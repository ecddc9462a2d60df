import type { RightCode } from '../vocabulary/rights.ts'

/** An exception to a right that a notice or an answer must be able to state. */
export interface RightException {
  code: RightExceptionCode
  /** The article or section that lays it down. */
  source: string
}

/** Code of an exception. */
export type RightExceptionCode =
  | 'rights-of-others'
  | 'unfounded-or-excessive'
  | 'national-access'
  | 'legal-obligation'
  | 'public-task'
  | 'legal-claims'
  | 'compelling-grounds'
  | 'research'
  | 'archiving'
  | 'automated-and-provided-only'

const exceptions = {
  'rights-of-others': { code: 'rights-of-others', source: 'GDPR 15(4), 20(4)' },
  'unfounded-or-excessive': { code: 'unfounded-or-excessive', source: 'GDPR 12(5)' },
  'national-access': { code: 'national-access', source: 'TSL 34 §' },
  'legal-obligation': { code: 'legal-obligation', source: 'GDPR 17(3)(b)' },
  'public-task': { code: 'public-task', source: 'GDPR 17(3)(b)' },
  'legal-claims': { code: 'legal-claims', source: 'GDPR 17(3)(e), 21(1)' },
  'compelling-grounds': { code: 'compelling-grounds', source: 'GDPR 21(1)' },
  research: { code: 'research', source: 'TSL 31 §' },
  archiving: { code: 'archiving', source: 'TSL 32 §' },
  'automated-and-provided-only': { code: 'automated-and-provided-only', source: 'GDPR 20(1)' },
} as const satisfies { [Code in RightExceptionCode]: RightException & { code: Code } }

/** What of the processing decides which exceptions come into question. */
export interface ExceptionGround {
  legalObligation: boolean
  publicTask: boolean
  research: boolean
  archiving: boolean
}

/** The exceptions to a right that come into question for some processing. */
export function exceptionsOf(right: RightCode, ground: ExceptionGround): readonly RightException[] {
  return codesOf(right, ground).map((code) => exceptions[code])
}

function codesOf(right: RightCode, ground: ExceptionGround): readonly RightExceptionCode[] {
  const research: RightExceptionCode[] = ground.research ? ['research'] : []
  const archiving: RightExceptionCode[] = ground.archiving ? ['archiving'] : []
  switch (right) {
    case 'access':
      return ['rights-of-others', 'unfounded-or-excessive', 'national-access', ...research, ...archiving]
    case 'rectification':
    case 'restriction':
      return [...research, ...archiving]
    case 'erasure': {
      const duty: RightExceptionCode[] = ground.legalObligation ? ['legal-obligation'] : []
      const task: RightExceptionCode[] = ground.publicTask ? ['public-task'] : []
      return [...duty, ...task, 'legal-claims']
    }
    case 'portability':
      return ['automated-and-provided-only', 'rights-of-others', ...archiving]
    case 'objection':
      return ['compelling-grounds', 'legal-claims', ...research, ...archiving]
    case 'objection-marketing':
    case 'withdraw':
    case 'adm':
    case 'complaint':
    case 'judicial':
      return []
    default:
      return right satisfies never
  }
}
