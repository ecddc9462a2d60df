import { type FactPath, vocabularies } from '@seloste/domain'
import { useFact } from '../editing/desk-context.ts'
import { More } from '../fields/more.tsx'
import { LongFact, YesNoFact } from '../fields/recorded-facts.tsx'
import { ChoiceFact, DateFact, LineFact } from '../fields/simple-facts.tsx'
import { TextFact } from '../fields/text-fact.tsx'

/** The fields of a legal basis. */
export const basisFields = (path: FactPath) => <LegalBasisFields path={path} />

const article = (code: string) => code.replace(/^(\d+)-(\d+)-(\w)$/, '$1($2)($3)')

/** What each kind of basis asks to be told stands first; the rest is behind “more”. */
function LegalBasisFields({ path }: { path: FactPath }) {
  const code = useFact(`${path}/code`)
  const isInterest = code === '6-1-f'
  const isConsent = code === '6-1-a'
  const isLaw = code === '6-1-c' || code === '6-1-e'
  return (
    <>
      <ChoiceFact path={`${path}/code`} choices={vocabularies.legalBasis} note={article} />
      {isInterest && <TextFact path={`${path}/interest`} />}
      {isLaw && <TextFact path={`${path}/statute`} />}
      {isConsent && <TextFact path={`${path}/withdrawal`} />}
      <More path={path}>
        <TextFact path={`${path}/appliesTo`} isLine />
        {!isInterest && <TextFact path={`${path}/interest`} />}
        <TextFact path={`${path}/interestHolder`} isLine />
        <LineFact path={`${path}/assessment`} />
        <DateFact path={`${path}/assessedOn`} />
        {isInterest && <YesNoFact path={`${path}/interestPrevails`} />}
        {isConsent && <LongFact path={`${path}/freelyGiven`} />}
        {!isLaw && <TextFact path={`${path}/statute`} />}
        {!isConsent && <TextFact path={`${path}/withdrawal`} />}
        <LineFact path={`${path}/consentRecord`} />
      </More>
    </>
  )
}
