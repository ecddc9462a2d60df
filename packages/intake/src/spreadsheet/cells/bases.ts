import { type CodeOf, type LegalBasis, type Purpose, phraseIn, type ResolvedRegister } from '@seloste/domain'
import { type CellReading, isUntouched, keptAsWritten, type ReadCell } from './cell.ts'
import { freeId, semicolonParted } from './list-cell.ts'
import { labelAndDetail, rewritten, termOf } from './phrases.ts'

type BasisCode = CodeOf<'legalBasis'>

const article =
  /(?:\b6|\b6\.)\s*(?:artiklan|art\.?)?\s*[.(]?\s*1\s*\)?\s*(?:kohdan|k\.)?\s*[.(]?\s*([a-f])\b/i

/** What legal bases are called, where neither the article nor the law’s own words are used. */
const calls: readonly (readonly [BasisCode, RegExp])[] = [
  ['6-1-f', /oikeutet\p{L}+ e[td]u|berättiga\p{L}+ intress|legitimate interest|intérêts? légitime/iu],
  ['6-1-c', /laki|lakisäät|rättslig förpliktelse|lagstad|legal obligation|obligation légale/iu],
  [
    '6-1-e',
    /yleis\p{L}+ e[td]u|julki\p{L}+ val|allmänt intresse|myndighets|public (?:interest|task)|official authority|intérêt public/iu,
  ],
  ['6-1-d', /elintärke|grundläggande intress|vital interest|intérêts vitaux/iu],
  ['6-1-a', /suostumus|samtycke|consent/iu],
  ['6-1-b', /sopimu|avtal|contract|contrat/iu],
]

/** The legal basis that a text names; undefined when it names none. */
export function basisIn(text: string): BasisCode | undefined {
  const letter = article.exec(text)?.[1]?.toLowerCase()
  const cited = codes.find((code) => code === `6-1-${letter}`)
  return cited ?? termOf('legalBasis', text) ?? calls.find(([, pattern]) => pattern.test(text))?.[0]
}

const codes: readonly BasisCode[] = ['6-1-a', '6-1-b', '6-1-c', '6-1-d', '6-1-e', '6-1-f']

/** The legal bases: “purpose: basis”, or a basis for the register as a whole. */
export const readLegalBases: ReadCell = (register, cell, reading) => {
  if (isUntouched(cell)) return register
  const gone = new Set(cell.gone)
  const changed = new Map(
    cell.lines.flatMap(({ fact, text, isUnchanged }) =>
      fact === undefined || isUnchanged ? [] : [[fact, text] as const],
    ),
  )
  const kept: string[] = []
  const change = (basis: LegalBasis, path: string): LegalBasis[] => {
    if (gone.has(path)) return []
    const text = changed.get(path)
    if (text === undefined) return [basis]
    const code = basisIn(text)
    // Another kind of basis has other details; of the same kind, what was changed is in its details.
    if (code !== undefined && code !== basis.code) return [{ id: basis.id, code }]
    kept.push(text)
    return [basis]
  }
  let next = everyBasis(register, change)
  for (const { fact, text: line } of cell.lines) {
    for (const text of fact === undefined ? semicolonParted(line) : []) {
      const { purpose, detail } = underPurpose(next, text, reading)
      const code = basisIn(detail)
      const at = purpose?.legalBases ?? next.legalBases
      if (code === undefined) kept.push(text)
      else next = withBases(next, purpose, [...at, { id: freeId(new Set(at.map(({ id }) => id))), code }])
    }
  }
  return kept.length === 0 ? next : keptAsWritten(next, kept.join('\n'), reading)
}

function everyBasis(
  register: ResolvedRegister,
  change: (basis: LegalBasis, path: string, purpose?: Purpose) => LegalBasis[],
): ResolvedRegister {
  return {
    ...register,
    purposes: register.purposes.map((purpose) => ({
      ...purpose,
      legalBases: purpose.legalBases.flatMap((basis) =>
        change(basis, `purposes/${purpose.id}/legalBases/${basis.id}`, purpose),
      ),
    })),
    legalBases: register.legalBases.flatMap((basis) => change(basis, `legalBases/${basis.id}`)),
  }
}

/** A detail of bases of one kind: the interest, where the balancing test or the consents are kept. */
function detailCell(
  code: BasisCode,
  put: (basis: LegalBasis, text: string | undefined, reading: CellReading) => LegalBasis,
): ReadCell {
  return (register, cell, reading) => {
    if (isUntouched(cell)) return register
    const texts = new Map<string, string>()
    for (const { fact, text } of cell.lines) if (fact !== undefined) texts.set(fact, text)
    const gone = new Set(cell.gone)
    let next = everyBasis(register, (basis, path, purpose) => {
      if (gone.has(path)) return [put(basis, undefined, reading)]
      const text = texts.get(path)
      return [text === undefined ? basis : put(basis, withoutLabel(text, purpose, reading), reading)]
    })
    for (const { fact, text } of cell.lines) {
      if (fact !== undefined) continue
      const { purpose, detail } = underPurpose(next, text, reading)
      const at = purpose?.legalBases ?? next.legalBases
      const of = at.find((basis) => basis.code === code)
      const bases =
        of === undefined
          ? [...at, put({ id: freeId(new Set(at.map(({ id }) => id))), code }, detail, reading)]
          : at.map((basis) => (basis === of ? put(basis, detail, reading) : basis))
      next = withBases(next, purpose, bases)
    }
    return next
  }
}

/** The interests that are pursued: GDPR Art. 6(1)(f). */
export const readInterests = detailCell('6-1-f', ({ interest, ...basis }, text, { language }) =>
  text === undefined ? basis : { ...basis, interest: rewritten(interest, language, text) },
)
/** Where the balancing tests are kept. */
export const readBalancingTests = detailCell('6-1-f', ({ assessment: _, ...basis }, text) =>
  text === undefined ? basis : { ...basis, assessment: text },
)
/** Where consents are recorded: GDPR Art. 7(1). */
export const readConsentRecords = detailCell('6-1-a', ({ consentRecord: _, ...basis }, text) =>
  text === undefined ? basis : { ...basis, consentRecord: text },
)

function withBases(
  register: ResolvedRegister,
  purpose: Purpose | undefined,
  legalBases: LegalBasis[],
): ResolvedRegister {
  if (purpose === undefined) return { ...register, legalBases }
  const purposes = register.purposes.map((one) => (one.id === purpose.id ? { ...one, legalBases } : one))
  return { ...register, purposes }
}

/** The purpose that a line begins with, and what it says of it; the whole line where it names none. */
function underPurpose(
  register: ResolvedRegister,
  text: string,
  { language }: CellReading,
): { purpose?: Purpose; detail: string } {
  const { label, detail } = labelAndDetail(text)
  if (detail === undefined) return { detail: text }
  const purpose = register.purposes.find((one) => isCalled(one, label, language))
  return purpose === undefined ? { detail: text } : { purpose, detail }
}

function withoutLabel(text: string, purpose: Purpose | undefined, { language }: CellReading): string {
  const { label, detail } = labelAndDetail(text)
  return detail !== undefined && purpose !== undefined && isCalled(purpose, label, language) ? detail : text
}

function isCalled(purpose: Purpose, label: string, language: CellReading['language']): boolean {
  return phraseIn('purpose', purpose, language)?.text.trim().toLowerCase() === label.toLowerCase()
}
