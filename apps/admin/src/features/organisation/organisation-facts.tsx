import {
  type Language,
  languages,
  localizedTextSchema,
  partyKindLabels,
  partyKinds,
  textIn,
} from '@seloste/domain'
import { Checkbox } from '../../components/checkbox.tsx'
import { descriptionLook, errorLook, labelLook } from '../../components/field-look.ts'
import { Select } from '../../components/select.tsx'
import { ContactFacts } from '../../forms/contact-facts.tsx'
import type { ContentForm } from '../../forms/content-form.ts'
import { CountryFact } from '../../forms/country-fact.tsx'
import { FormSection } from '../../forms/form-section.tsx'
import { formTexts } from '../../forms/form-texts.ts'
import { LocalizedFact } from '../../forms/localized-fact.tsx'
import { TextFact } from '../../forms/text-fact.tsx'
import { trimmed } from '../../forms/trimmed.ts'
import { useFactName } from '../../forms/use-fact-name.ts'
import { useTexts } from '../../language/catalogue.ts'
import { ownNames, useLanguage } from '../../language/interface-language.ts'
import { languagesOf } from './languages-of.ts'
import { organisationTexts } from './organisation-texts.ts'

/** Who the organisation is, in which languages it publishes, how it is reached. */
export function OrganisationFacts({ form }: { form: ContentForm }) {
  const texts = useTexts(organisationTexts)
  const shared = useTexts(formTexts)
  const nameOf = useFactName()
  const language = useLanguage()
  const chosen = languagesOf(form)
  const slug = form.valueAt('slug')
  return (
    <>
      <FormSection title={texts.identity}>
        <LocalizedFact form={form} path="name" label={nameOf('name')} languages={chosen} />
        <LackingNames form={form} languages={chosen} />
        <div className="grid gap-4 sm:grid-cols-2">
          <div data-path="kind">
            <Select
              label={nameOf('kind')}
              isOptional
              placeholder={texts.notChosen}
              value={partyKinds.find((kind) => kind === form.valueAt('kind')) ?? null}
              choices={partyKinds.map((value) => ({ value, label: partyKindLabels[value][language] }))}
              onChange={(kind) => form.put('kind', kind)}
              errorMessage={form.errorAt('kind')}
            />
          </div>
          <TextFact
            form={form}
            path="businessId"
            label={nameOf('businessId')}
            description={shared.businessIdNote}
            isOptional
          />
          <CountryFact form={form} path="country" label={nameOf('country')} description={texts.countryNote} />
        </div>
        <TextFact
          form={form}
          path="slug"
          label={nameOf('slug')}
          description={texts.slugNote(`${location.host}/${typeof slug === 'string' ? slug : '…'}`)}
        />
        <Languages form={form} chosen={chosen} />
      </FormSection>
      <FormSection title={texts.contactDetails}>
        <ContactFacts form={form} at="" languages={chosen} />
      </FormSection>
    </>
  )
}

/** Says what a notice shows in a language in which the organisation has no name. */
function LackingNames({ form, languages }: { form: ContentForm; languages: readonly Language[] }) {
  const { lackingNames } = useTexts(organisationTexts)
  const { inLanguage } = useTexts(formTexts)
  const given = localizedTextSchema.safeParse(trimmed(form.valueAt('name')))
  const lacking = languages.filter((language) => given.data?.[language] === undefined)
  const [first] = lacking
  if (!given.success || first === undefined) return null
  const shown = textIn(given.data, first)?.text ?? ''
  return (
    <p role="status" className="text-small font-semibold text-warning">
      {lackingNames(lacking.map((language) => inLanguage[language]).join(', '), shown)}
    </p>
  )
}

function Languages({ form, chosen }: { form: ContentForm; chosen: readonly Language[] }) {
  const texts = useTexts(organisationTexts)
  const nameOf = useFactName()
  const error = form.errorAt('languages')
  return (
    <>
      <fieldset data-path="languages" className="flex flex-col gap-1">
        <legend className={labelLook}>{nameOf('languages')}</legend>
        <p className={descriptionLook}>{texts.languagesNote}</p>
        <div className="flex flex-wrap gap-x-6">
          {languages.map((one) => (
            <Checkbox
              key={one}
              isSelected={chosen.includes(one)}
              isDisabled={chosen.length === 1 && chosen[0] === one}
              onChange={(isOn) =>
                form.put('languages', isOn ? [...chosen, one] : chosen.filter((other) => other !== one))
              }
            >
              {ownNames[one]}
            </Checkbox>
          ))}
        </div>
        {error && <p className={errorLook}>{error}</p>}
      </fieldset>
      {chosen.length > 1 && (
        <Select
          label={texts.firstLanguage}
          className="max-w-80"
          value={chosen[0] ?? null}
          choices={chosen.map((value) => ({ value, label: ownNames[value] }))}
          onChange={(first) => form.put('languages', [first, ...chosen.filter((other) => other !== first)])}
        />
      )}
    </>
  )
}
