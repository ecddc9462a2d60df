import {
  emptyRegister,
  type Failure,
  isBusinessId,
  parse,
  type Register,
  type RightCode,
  registerSchema,
  rightsOf,
} from '@seloste/domain'

const register: Register = {
  ...emptyRegister({ fi: 'Jäsenrekisteri', sv: 'Medlemsregister' }),
  legalBases: [{ id: 'consent', code: '6-1-a' }],
}
const parsed: Register = parse(registerSchema, JSON.parse(JSON.stringify(register)))
const rights: RightCode[] = rightsOf(parsed)
  .filter(({ applies }) => applies === 'yes')
  .map(({ right }) => right)

// @ts-expect-error a code that is not in the vocabulary does not compile
const unknown: RightCode = 'right-to-nothing'

function refusal(input: unknown): Failure['code'] | undefined {
  try {
    parse(registerSchema, input)
    return undefined
  } catch (error) {
    return (error as Failure).code
  }
}

console.log(
  JSON.stringify({
    name: parsed.name.fi,
    rights,
    refused: refusal({ name: 5 }),
    businessId: isBusinessId('1234567-1'),
    unknown,
  }),
)
