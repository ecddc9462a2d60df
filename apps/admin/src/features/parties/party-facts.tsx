import { type Language, partyKindLabels, partyKinds } from '@seloste/domain'
import { Select } from '../../components/select.tsx'
import { ContactFacts } from '../../forms/contact-facts.tsx'
import type { ContentForm } from '../../forms/content-form.ts'
import { CountryFact } from '../../forms/country-fact.tsx'
import { FormSection } from '../../forms/form-section.tsx'
import { formTexts } from '../../forms/form-texts.ts'
import { LocalizedFact } from '../../forms/localized-fact.tsx'
import { TextFact } from '../../forms/text-fact.tsx'
import { useFactName } from '../../forms/use-fact-name.ts'
import { useTexts } from '../../language/catalogue.ts'
import { useLanguage } from '../../language/interface-language.ts'
import { AgreementFacts } from './agreement-facts.tsx'
import { partiesTexts } from './parties-texts.ts'

/** The facts of a party: who it is, how to reach it, under which contract it processes. */
export function PartyFacts({ form, languages }: { form: ContentForm; languages: readonly Language[] }) {
  const texts = useTexts(partiesTexts)
  const shared = useTexts(formTexts)
  const nameOf = useFactName()
  const language = useLanguage()
  const kind = partyKinds.find((known) => known === form.valueAt('kind')) ?? null
  return (
    <>
      <FormSection title={texts.identity}>
        <LocalizedFact form={form} path="name" label={nameOf('name')} languages={languages} />
        <div className="grid gap-4 sm:grid-cols-3">
          <div data-path="kind">
            <Select
              label={nameOf('kind')}
              isOptional
              placeholder={texts.notChosen}
              value={kind}
              choices={partyKinds.map((value) => ({ value, label: partyKindLabels[value][language] }))}
              onChange={(value) => form.put('kind', value)}
              errorMessage={form.errorAt('kind')}
            />
          </div>
          <TextFact form={form} path="businessId" label={nameOf('businessId')} isOptional />
          <CountryFact form={form} path="country" label={nameOf('country')} />
        </div>
        {kind === 'person' && (
          <LocalizedFact form={form} path="title" label={shared.title} languages={languages} />
        )}
      </FormSection>
      <FormSection title={texts.contact}>
        <ContactFacts form={form} at="" languages={languages} />
      </FormSection>
      <FormSection title={texts.agreement} lead={texts.agreementLead}>
        <div className="grid gap-4 sm:grid-cols-3">
          <TextFact form={form} path="agreement/reference" label={texts.reference} isOptional />
          <TextFact form={form} path="agreement/signedOn" label={texts.signedOn} type="date" isOptional />
          <TextFact form={form} path="agreement/validUntil" label={texts.validUntil} type="date" isOptional />
        </div>
        <TextFact
          form={form}
          path="agreement/url"
          label={texts.agreementUrl}
          type="url"
          description={shared.urlNote}
          isOptional
        />
        <AgreementFacts form={form} />
      </FormSection>
    </>
  )
}
