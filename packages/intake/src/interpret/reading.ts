import type { Valued } from '../words/contact-facts.ts'
import type { Phrase } from '../words/phrase.ts'
import { readContact } from './contact.ts'
import { type PartyReading, readController, readEmail, readPhone } from './controller.ts'
import { readDataCategories } from './data-categories.ts'
import { type DateReading, readDates } from './dates.ts'
import { type BasisReading, readLegalBases } from './legal-bases.ts'
import { readPurposes } from './purposes.ts'
import { type RecipientsReading, readRecipients } from './recipients.ts'
import { nameInTitle, readRegisterName } from './register-name.ts'
import type { RegisterText } from './register-text.ts'
import { type RetentionReading, readCriteria, readRetention } from './retention.ts'
import { type RightReading, readRights } from './rights.ts'
import { sentencesAbout } from './section-sentences.ts'
import { readSources } from './sources.ts'
import { type CookieReading, readAutomatedDecisions, readCookies, type StatedReading } from './stated.ts'
import { readSubjects } from './subjects.ts'
import { readTransfers, type TransferReading } from './transfers.ts'

/** What one register of a text says, in the words of the text. */
export type Reading = {
  readonly controller: PartyReading
  readonly contact?: PartyReading
  readonly officer?: PartyReading
  readonly email?: Valued
  readonly phone?: Phrase
  readonly registerName?: Phrase
  readonly titleName?: Phrase
  readonly purposes: readonly Phrase[]
  readonly legalBases: readonly BasisReading[]
  readonly subjects: readonly Phrase[]
  readonly dataCategories: readonly Phrase[]
  readonly sources: readonly Phrase[]
  readonly recipients: RecipientsReading
  readonly transfers?: TransferReading
  readonly retention: readonly RetentionReading[]
  readonly criteria: readonly Phrase[]
  readonly rights: readonly RightReading[]
  readonly dates: readonly DateReading[]
  /** Sentences on protection: of papers, of electronic data, of either. */
  readonly measures: readonly Phrase[]
  readonly manualMeasures: readonly Phrase[]
  readonly electronicMeasures: readonly Phrase[]
  readonly automatedDecisions?: StatedReading
  readonly cookies?: CookieReading
  readonly changes: readonly Phrase[]
}

/** Reads what a register's sections say, concept by concept. */
export function interpret(register: RegisterText): Reading {
  const controller = readController(register)
  return {
    controller,
    ...optional('contact', readContact(register, 'contact')),
    ...optional('officer', readContact(register, 'dpo')),
    ...optional('email', readEmail(register)),
    ...optional('phone', readPhone(register)),
    ...optional('registerName', readRegisterName(register)),
    ...optional('titleName', nameInTitle(register)),
    purposes: readPurposes(register),
    legalBases: readLegalBases(register),
    subjects: readSubjects(register),
    dataCategories: readDataCategories(register),
    sources: readSources(register),
    recipients: readRecipients(register, controller.name?.text),
    ...optional('transfers', readTransfers(register)),
    retention: readRetention(register),
    criteria: readCriteria(register),
    rights: readRights(register),
    dates: readDates(register),
    measures: protectionInGeneral(register),
    manualMeasures: sentencesAbout(register, 'manualMeasures'),
    electronicMeasures: sentencesAbout(register, 'electronicMeasures'),
    ...optional('automatedDecisions', readAutomatedDecisions(register)),
    ...optional('cookies', readCookies(register)),
    changes: sentencesAbout(register, 'changes'),
  }
}

/** Sentences on protection that are about papers or electronic data no more than about the other. */
function protectionInGeneral(register: RegisterText): Phrase[] {
  const sections = register.sections.filter(
    ({ kinds }) => !kinds.includes('manualMeasures') && !kinds.includes('electronicMeasures'),
  )
  return sentencesAbout({ ...register, sections }, 'measures')
}

function optional<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return (value === undefined ? {} : { [key]: value }) as { [K in Key]?: Value }
}
