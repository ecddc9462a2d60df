import { agreementTermLabels, factLabel, subProcessorAuthorisationLabels, type Term } from '@seloste/domain'
import { Checkbox } from '../../components/checkbox.tsx'
import { Select } from '../../components/select.tsx'
import type { ContentForm } from '../../forms/content-form.ts'
import { TextFact } from '../../forms/text-fact.tsx'
import { YesNoFact } from '../../forms/yes-no-fact.tsx'
import { useTexts } from '../../language/catalogue.ts'
import { useLanguage } from '../../language/interface-language.ts'
import { partiesTexts } from './parties-texts.ts'

const at = 'agreement'
const subProcessing = `${at}/subProcessing`
const unsaid = '-'

/** What a contract on processing sets out, and on what terms others may be engaged: GDPR Art. 28(1)–(4). */
export function AgreementFacts({ form }: { form: ContentForm }) {
  const texts = useTexts(partiesTexts)
  const language = useLanguage()
  const label = (path: string) => factLabel(path, language).split(' › ').at(-1) ?? path
  const authorisation = form.valueAt(`${subProcessing}/authorisation`)
  return (
    <>
      <Terms form={form} />
      <div data-path={`${subProcessing}/authorisation`}>
        <Select
          label={label(`${subProcessing}/authorisation`)}
          className="max-w-sm"
          value={typeof authorisation === 'string' ? authorisation : unsaid}
          choices={[
            { value: unsaid, label: texts.notChosen },
            ...Object.entries(subProcessorAuthorisationLabels).map(([value, term]) => ({
              value,
              label: term[language],
            })),
          ]}
          onChange={(code) => form.put(`${subProcessing}/authorisation`, code === unsaid ? undefined : code)}
        />
      </div>
      <div className="grid items-end gap-4 sm:grid-cols-2">
        {['changesAnnounced', 'sameObligations'].map((name) => (
          <YesNoFact
            key={name}
            form={form}
            path={`${subProcessing}/${name}`}
            label={label(`${subProcessing}/${name}`)}
          />
        ))}
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextFact form={form} path="assessment" label={label('parties/assessment')} isOptional />
        <TextFact form={form} path="assessedOn" label={label('parties/assessedOn')} type="date" isOptional />
      </div>
    </>
  )
}

function Terms({ form }: { form: ContentForm }) {
  const language = useLanguage()
  const path = `${at}/terms`
  const labels: Record<string, Term> = agreementTermLabels
  const value = form.valueAt(path)
  const chosen = Array.isArray(value) ? value : []
  const choose = (code: string, selected: boolean) => {
    const next = Object.keys(labels).filter((one) => (one === code ? selected : chosen.includes(one)))
    form.put(path, next.length === 0 ? undefined : next)
  }
  return (
    <fieldset data-path={path}>
      <legend className="font-semibold">{factLabel(path, language).split(' › ').at(-1)}</legend>
      <div className="grid gap-x-5 sm:grid-cols-2">
        {Object.entries(labels).map(([code, term]) => (
          <Checkbox
            key={code}
            isSelected={chosen.includes(code)}
            onChange={(selected) => choose(code, selected)}
          >
            {term[language]}
          </Checkbox>
        ))}
      </div>
    </fieldset>
  )
}
