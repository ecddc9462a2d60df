import type { FailureCode, FieldError } from '@seloste/domain'
import { TRPCClientError } from '@trpc/client'

/** Why a request did not succeed, as the screen needs it. */
export interface RequestFailure {
  /** `lost` when the server was not reached; `internal` when it failed itself. */
  code: FailureCode | 'internal' | 'lost'
  /** A whole sentence in the person's language; absent when the server was not reached. */
  sentence?: string
  fields: readonly FieldError[]
  /** For `conflict`: what is kept. */
  current?: unknown
  /** For `internal`: under which the server's log tells more. */
  reference?: string
}

interface FailureData {
  failure: FailureCode | 'internal'
  fields?: readonly FieldError[]
  current?: unknown
  reference?: string
}

function failureData(data: unknown): FailureData | undefined {
  return typeof data === 'object' && data !== null && 'failure' in data ? (data as FailureData) : undefined
}

/** Reads what a refused or failed request says. */
export function failureOf(error: unknown): RequestFailure {
  const data = error instanceof TRPCClientError ? failureData(error.data) : undefined
  if (data === undefined) return { code: 'lost', fields: [] }
  return {
    code: data.failure,
    fields: data.fields ?? [],
    ...(error instanceof Error && { sentence: error.message }),
    ...(data.current !== undefined && { current: data.current }),
    ...(data.reference !== undefined && { reference: data.reference }),
  }
}
