import type { LegalBasis, Purpose } from '@seloste/domain'
import type { Run } from '../../document/document.ts'
import { run, together, written } from '../../document/runs.ts'
import { atStart, phraseAtStart } from '../../language/in-sentence.ts'
import type { Composition } from '../../notice/composition.ts'
import { basisDetails, basisInWords, isKnown } from '../../notice/legal-basis.ts'
import type { RecordLine } from '../record.ts'
import { line, type TellColumn } from './column.ts'

/** Why data are processed: GDPR Art. 30(1)(b). For a processor, what it does for others: Art. 30(2)(b). */
export const tellPurposes: TellColumn = ({ register, language }) =>
  register.purposes.flatMap((purpose) => {
    const path = `purposes/${purpose.id}`
    const label = phraseAtStart('purpose', purpose, language, path)
    const description = written(purpose.description, language, `${path}/description`)
    return line(path, labelled(label, description === undefined ? [] : [description]))
  })

/** “Label: detail”, or the one of them that there is. */
export function labelled(label: Run | undefined, detail: readonly Run[]): Run[] {
  if (label === undefined) return [...detail]
  return detail.length === 0 ? [label] : [label, run(': ', label.fact), ...detail]
}

/** The legal bases of each purpose, and those of the register as a whole: GDPR Art. 6(1). */
export const tellLegalBases: TellColumn = (composition) =>
  basesOf(composition, (basis, path) => {
    const details = basisDetails(basis, path, composition.language)
    if (!isKnown(basis)) return together(details)
    const said = basisInWords(basis, composition.language, `${path}/code`)
    const words = { ...said, text: atStart(said.text) }
    return details.length === 0 ? [words] : together([[words, run('.', words.fact)], ...details])
  })

/** The interests that are pursued: GDPR Art. 6(1)(f). */
export const tellInterests: TellColumn = (composition) =>
  basesOf(composition, (basis, path) => {
    const interest = written(basis.interest, composition.language, `${path}/interest`)
    return interest === undefined ? [] : [interest]
  })

/** Where the balancing tests are kept. */
export const tellBalancingTests: TellColumn = (composition) =>
  basesOf(composition, ({ assessment }, path) =>
    assessment === undefined ? [] : [run(assessment, `${path}/assessment`)],
  )

/** Where consents are recorded: GDPR Art. 7(1). */
export const tellConsentRecords: TellColumn = (composition) =>
  basesOf(composition, ({ consentRecord }, path) =>
    consentRecord === undefined ? [] : [run(consentRecord, `${path}/consentRecord`)],
  )

function basesOf(
  { register, language }: Composition,
  tell: (basis: LegalBasis, path: string) => Run[],
): RecordLine[] {
  const ofPurpose = (purpose: Purpose) => {
    const label = phraseAtStart('purpose', purpose, language, `purposes/${purpose.id}`)
    return purpose.legalBases.flatMap((basis) => {
      const path = `purposes/${purpose.id}/legalBases/${basis.id}`
      const said = tell(basis, path)
      return said.length === 0 ? [] : line(path, labelled(label, said))
    })
  }
  return [
    ...register.purposes.flatMap(ofPurpose),
    ...register.legalBases.flatMap((basis) =>
      line(`legalBases/${basis.id}`, tell(basis, `legalBases/${basis.id}`)),
    ),
  ]
}
