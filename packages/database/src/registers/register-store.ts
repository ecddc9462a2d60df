import type { RegisterStore } from '@seloste/domain'
import type { Connections } from '../connection/open-database.ts'
import { saveOrganisation } from '../organisations/save-organisation.ts'
import { type Clock, systemClock } from '../statement/clock.ts'
import { inTransaction } from '../statement/transaction.ts'
import { createRegister } from './create-register.ts'
import { getRegister, getVersion } from './get-register.ts'
import { countRegisters, listRegisters } from './list-registers.ts'
import { listVersions } from './list-versions.ts'
import { discardDraft, getDraft, saveDraft } from './register-drafts.ts'
import { archiveRegister, renameRegister, restoreRegister } from './register-life.ts'
import { saveRegister } from './save-register.ts'

/** Keeps registers in PostgreSQL. Each write is one statement or one transaction: all of it is kept, or nothing. */
export function createRegisterStore({ pool, reader }: Connections, now: Clock = systemClock): RegisterStore {
  return {
    get: (scope, id) => getRegister(reader, scope, id),
    getVersion: (scope, id, version) => getVersion(reader, scope, id, version),
    list: (scope, question) => listRegisters({ pool, reader }, scope, question),
    count: (scope, question, limit) => countRegisters(pool, scope, question, limit),
    versions: (scope, id, page) => listVersions(reader, scope, id, page),
    create: (scope, content, { organisation, ...options } = {}) => {
      const at = now()
      if (organisation === undefined) return createRegister(pool, scope, at, content, options)
      return inTransaction(pool, async (connection) => {
        await saveOrganisation(connection, scope, at, organisation)
        return createRegister(connection, scope, at, content, options)
      })
    },
    save: (scope, change) => saveRegister(pool, scope, now(), change),
    archive: (scope, id, version, options) =>
      archiveRegister(pool, scope, now(), { id, version, ...options }),
    restore: (scope, id, version) => restoreRegister(pool, scope, now(), id, version),
    rename: (scope, id, slug) => renameRegister(pool, scope, now(), id, slug),
    getDraft: (scope, id) => getDraft(reader, scope, id),
    saveDraft: (scope, id, draft) => saveDraft(pool, scope, now(), id, draft),
    discardDraft: (scope, id) => discardDraft(pool, scope, id),
  }
}
