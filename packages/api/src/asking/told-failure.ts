import {
  Failure,
  type FailureCode,
  type FieldError,
  failureMessage,
  fieldErrorMessage,
  type Language,
} from '@seloste/domain'
import { getTRPCErrorFromUnknown, TRPCError } from '@trpc/server'
import { getHTTPStatusCodeFromError } from '@trpc/server/http'
import { type TRPC_ERROR_CODE_KEY, TRPC_ERROR_CODES_BY_KEY } from '@trpc/server/rpc'
import type { Context } from './context.ts'
import { internalMessage } from './internal-message.ts'

/** What the person who asked is told of a failure, as `error.data`; `error.message` says it in their language. */
export interface ToldFailure {
  failure: FailureCode | 'internal'
  /** What is wrong with which field; paths are relative to `content` where the question has one. */
  fields: readonly FieldError[]
  /** For `conflict`: what is kept. */
  current?: unknown
  /** For `internal`: under which name the operator finds the error. */
  reference?: string
}

/** The one map from failures to the protocol, from which the HTTP status follows. */
const protocolCodes = {
  not_found: 'NOT_FOUND',
  conflict: 'CONFLICT',
  invalid: 'BAD_REQUEST',
  unreadable: 'UNPROCESSABLE_CONTENT',
  unauthenticated: 'UNAUTHORIZED',
  forbidden: 'FORBIDDEN',
  too_large: 'PAYLOAD_TOO_LARGE',
  too_many: 'TOO_MANY_REQUESTS',
  // Not 503: that would say that the server cannot be reached.
  busy: 'TOO_MANY_REQUESTS',
  unavailable: 'SERVICE_UNAVAILABLE',
  internal: 'INTERNAL_SERVER_ERROR',
} as const satisfies Record<ToldFailure['failure'], TRPC_ERROR_CODE_KEY>

/** What the protocol itself refuses, before a procedure is reached. */
const refusedByProtocol: Partial<Record<TRPC_ERROR_CODE_KEY, FailureCode>> = {
  PARSE_ERROR: 'invalid',
  BAD_REQUEST: 'invalid',
  UNSUPPORTED_MEDIA_TYPE: 'invalid',
  METHOD_NOT_SUPPORTED: 'invalid',
  NOT_FOUND: 'not_found',
  PAYLOAD_TOO_LARGE: 'too_large',
}

const mostFields = 100
const spokenFields = 3

/** What telling a failure needs to know of the request. */
export type Listener = Pick<Context, 'language' | 'isOutage' | 'report'>

/** Tells a failure: the expected ones as they are, anything else without its cause, by a logged reference. */
export function tellFailure({ error, ctx }: { error: TRPCError; ctx: Listener | undefined }) {
  const language = ctx?.language ?? 'en'
  const failure = expectedFailure(error, ctx)
  if (failure === undefined) {
    const reference = crypto.randomUUID()
    ctx?.report(reference, error.cause ?? error)
    return told('internal', internalMessage(reference, language), { reference })
  }
  const fields = failure.fields.slice(0, mostFields)
  return told(failure.code, failureSentence({ code: failure.code, fields }, language), {
    fields,
    ...(failure.current !== undefined && { current: failure.current }),
  })
}

/** A failure in whole sentences, naming the first of the offending fields. */
export function failureSentence(
  { code, fields }: Pick<Failure, 'code' | 'fields'>,
  language: Language,
): string {
  const named = fields.slice(0, spokenFields).map((field) => fieldErrorMessage(field, language))
  return [failureMessage(code, language), ...named].join(' ')
}

/** A failure as an answer of an address outside the procedures, told in the same form. */
export function failureAnswer(error: unknown, listener: Listener) {
  const told = tellFailure({ error: getTRPCErrorFromUnknown(error), ctx: listener })
  const code = protocolCodes[told.data.failure]
  return { status: getHTTPStatusCodeFromError(new TRPCError({ code })), body: { error: told } }
}

function expectedFailure(error: TRPCError, listener: Listener | undefined): Failure | undefined {
  if (error.cause instanceof Failure) return error.cause
  if (listener?.isOutage(error.cause)) return new Failure('unavailable')
  const code = refusedByProtocol[error.code]
  return code === undefined ? undefined : new Failure(code)
}

function told(failure: ToldFailure['failure'], message: string, detail: Partial<ToldFailure>) {
  const data: ToldFailure = { failure, fields: [], ...detail }
  return { message, code: TRPC_ERROR_CODES_BY_KEY[protocolCodes[failure]], data }
}
