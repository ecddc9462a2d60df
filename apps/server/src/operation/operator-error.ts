const name = 'OperatorError'

/** Something that the operator can mend; the message says how. */
export function operatorError(message: string): Error {
  return Object.assign(new Error(message), { name })
}

/** Whether the message is for the operator as it stands. */
export function isOperatorError(error: unknown): error is Error {
  return error instanceof Error && error.name === name
}
