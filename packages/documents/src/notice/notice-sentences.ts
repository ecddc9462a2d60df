import { decisionSentences } from './automated-decisions.ts'
import { groupSentences } from './bases-with-purposes.ts'
import { particularsSentences } from './changes.ts'
import { complaintIntroduction } from './complaint.ts'
import { officerIntroduction } from './contact.ts'
import {
  arrangementSentence,
  jointIntroduction,
  principalSentences,
  processorIntroduction,
  representativeIntroduction,
} from './controller.ts'
import { cookieSentences } from './cookies.ts'
import { dataSentences } from './data-categories.ts'
import { subjectsIntroduction } from './data-subjects.ts'
import { basisSentences } from './legal-basis.ts'
import { measureSentences } from './measures.ts'
import { nameSentences } from './name.ts'
import { provisionSentences } from './provision.ts'
import { purposeSentences } from './purpose-item.ts'
import { purposeListSentences } from './purposes.ts'
import { disclosureSentences, recipientSentences, roleSentences } from './recipients.ts'
import { retentionEndSentences, retentionSentences } from './retention.ts'
import { procedureSentences } from './rights-procedure.ts'
import { sensitiveSentences } from './sensitive-data.ts'
import { sourceSentences } from './sources.ts'
import { transferSentences } from './transfers.ts'

/** The sentences in which a notice tells its facts, by what they are about: for hearing what a composed notice says. */
export const noticeSentences = {
  purposes: { ...purposeListSentences, ...groupSentences, ...purposeSentences, ...basisSentences },
  dataSubjectCategories: { subjects: subjectsIntroduction },
  name: nameSentences,
  provision: provisionSentences,
  dataCategories: { ...dataSentences, ...sensitiveSentences },
  sources: sourceSentences,
  recipients: { ...recipientSentences, ...roleSentences, ...disclosureSentences },
  transfers: transferSentences,
  retention: { ...retentionSentences, ...retentionEndSentences },
  measures: measureSentences,
  cookies: cookieSentences,
  automatedDecisions: decisionSentences,
  rights: procedureSentences,
  particulars: particularsSentences,
  parties: {
    officer: officerIntroduction,
    jointControllers: jointIntroduction,
    representative: representativeIntroduction,
    processor: processorIntroduction,
    ...principalSentences,
    arrangement: arrangementSentence,
  },
  complaint: { complaint: complaintIntroduction },
} as const
