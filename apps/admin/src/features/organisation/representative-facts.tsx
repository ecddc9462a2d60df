import { eeaCountries, type FactPath } from '@seloste/domain'
import type { ContentForm } from '../../forms/content-form.ts'
import { FormSection } from '../../forms/form-section.tsx'
import { LongFact } from '../../forms/long-fact.tsx'
import { TextFact } from '../../forms/text-fact.tsx'
import { useTexts } from '../../language/catalogue.ts'
import { useLanguage } from '../../language/interface-language.ts'
import { languagesOf } from './languages-of.ts'
import { organisationTexts } from './organisation-texts.ts'
import { PersonFacts } from './person-facts.tsx'

/** Who represents in the EEA an organisation that is outside of it: GDPR Art. 27. Shown where it may be asked. */
export function RepresentativeFacts({ form, at }: { form: ContentForm; at: FactPath | undefined }) {
  const texts = useTexts(organisationTexts)
  const language = useLanguage()
  if (!isAsked(form) && at?.startsWith('representative') !== true) return null
  return (
    <FormSection title={texts.representative} lead={texts.representativeLead}>
      <PersonFacts form={form} at="representative" />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextFact
          form={form}
          path="representative/agreement/reference"
          label={texts.mandate}
          description={texts.mandateNote}
          isOptional
        />
        <TextFact
          form={form}
          path="representative/agreement/signedOn"
          label={texts.mandateSignedOn}
          type="date"
          isOptional
        />
      </div>
      <LongFact
        form={form}
        path="representativeExemption"
        label={texts.representativeExemption}
        lang={languagesOf(form)[0] ?? language}
      />
    </FormSection>
  )
}

function isAsked(form: ContentForm): boolean {
  const country = form.valueAt('country')
  const isOutside = typeof country === 'string' && !Object.hasOwn(eeaCountries, country)
  return (
    isOutside ||
    ['representative', 'representativeExemption'].some((path) => form.valueAt(path) !== undefined)
  )
}
