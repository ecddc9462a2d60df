import type { Stores } from '@seloste/api'
import {
  createApprovalStore,
  createAssessmentStore,
  createOrganisationStore,
  createPartyStore,
  createPublicationStore,
  createRecordStore,
  createRegisterStore,
  createScheduleStore,
  createTermStore,
  type Database,
} from '@seloste/database'

/** The stores on a database; `onPublic` is called after every change of what the public reads. */
export function createStores(database: Database, onPublic: () => void): Stores {
  const registers = createRegisterStore(database)
  const publications = createPublicationStore(database)
  const organisations = createOrganisationStore(database)
  const thenTold = <Arguments extends unknown[], Result>(
    change: (...given: Arguments) => Promise<Result>,
  ) => {
    return async (...given: Arguments): Promise<Result> => {
      const result = await change(...given)
      onPublic()
      return result
    }
  }
  return {
    record: createRecordStore(database),
    registers: {
      ...registers,
      // It may change the organisation, whose name the public reads.
      create: thenTold(registers.create),
      archive: thenTold(registers.archive),
    },
    approvals: createApprovalStore(database),
    schedules: createScheduleStore(database),
    assessments: createAssessmentStore(database),
    parties: createPartyStore(database),
    terms: createTermStore(database),
    organisations: {
      ...organisations,
      create: thenTold(organisations.create),
      save: thenTold(organisations.save),
    },
    publications: {
      ...publications,
      publish: thenTold(publications.publish),
      withdraw: thenTold(publications.withdraw),
    },
  }
}
