import type { Register } from '../register/register.ts'
import type { Scope } from './author.ts'
import type { KeptRegister } from './register-store.ts'

/** A register that an imported record makes, or the next version of one that is kept. */
export type RecordChange =
  | { kind: 'create'; content: Register }
  | { kind: 'save'; id: string; version: number; content: Register }

/** What was kept of an imported record. */
export interface KeptChanges {
  created: number
  saved: number
}

/** The registers of an organisation taken together, as its record of processing activities needs them: GDPR Art. 30. */
export interface RecordStore {
  /** The registers of these ids that the organisation has, archived ones too. */
  find(scope: Scope, ids: readonly string[]): Promise<ReadonlyMap<string, KeptRegister>>
  /** Ids of registers in use that have one of these names, in any language, by the name in lower case. */
  named(scope: Scope, names: readonly string[]): Promise<ReadonlyMap<string, string>>
  /**
   * Keeps new registers and new versions, each with its log entry, in one piece: all or nothing. `onKept` is told in
   * between how many have been written; what it throws ends the work, and nothing is kept.
   * @throws Failure `conflict` when a register has another version than the one given, or is archived.
   */
  keep(
    scope: Scope,
    changes: readonly RecordChange[],
    options?: { reason?: string; onKept?: (count: number) => void },
  ): Promise<KeptChanges>
}
