/** How every command ends: done, findings that the person must look at, or input that could not be used. */
export const exitStatus = { done: 0, findings: 1, badInput: 2 } as const
