import { isBusinessId, type KeptOrganisation, languages } from '@seloste/domain'
import { useMutation } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { Button } from '../../components/button.tsx'
import { Checkbox } from '../../components/checkbox.tsx'
import { FailureBox } from '../../components/failure-box.tsx'
import { descriptionLook, errorLook, labelLook } from '../../components/field-look.ts'
import { usePageTitle } from '../../components/page-title.ts'
import { TextField } from '../../components/text-field.tsx'
import { useApi } from '../../connection/api.ts'
import { failureOf } from '../../connection/failure.ts'
import { ContactFacts } from '../../forms/contact-facts.tsx'
import { ErrorSummary } from '../../forms/error-summary.tsx'
import { FormSection } from '../../forms/form-section.tsx'
import { formTexts } from '../../forms/form-texts.ts'
import { TextFact } from '../../forms/text-fact.tsx'
import { useFactName } from '../../forms/use-fact-name.ts'
import { useTexts } from '../../language/catalogue.ts'
import { ownNames } from '../../language/interface-language.ts'
import { forgetDraft } from './founding-draft.ts'
import { foundingTexts } from './founding-texts.ts'
import { Steps } from './steps.tsx'
import { useFoundingForm } from './use-founding-form.ts'

/** The first step: who the organisation is. `onFounded` leads to the next. */
export function FoundOrganisationPage(props: {
  personId: string
  onFounded: (founded: KeptOrganisation) => void
}) {
  const { personId, onFounded } = props
  const api = useApi()
  const texts = useTexts(foundingTexts)
  const shared = useTexts(formTexts)
  const nameOf = useFactName()
  usePageTitle(texts.found)
  const { form, chosen, writes, name, writeName, writeSlug, choose } = useFoundingForm(personId)
  const slug = form.valueAt('slug')
  const founding = useMutation({
    mutationFn: (content: Parameters<typeof api.organisations.create.mutate>[0]['content']) =>
      api.organisations.create.mutate({ content }),
    onSuccess: (founded) => {
      forgetDraft(personId)
      onFounded(founded)
    },
    onError: (error) => {
      const { fields } = failureOf(error)
      if (fields.length > 0) form.complain(fields)
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const content = form.read()
    if (content) founding.mutate(content)
  }
  const businessId = form.valueAt('businessId')
  const isWrongId =
    form.errorAt('businessId') === undefined &&
    typeof businessId === 'string' &&
    businessId.trim().length >= 9 &&
    !isBusinessId(businessId.trim())

  return (
    <form ref={form.ref} noValidate onSubmit={submit} className="flex max-w-2xl flex-col gap-6">
      <Steps at={1} />
      <div>
        <h1 className="text-display">{texts.found}</h1>
        <p className="text-large text-soft">{texts.foundLead}</p>
      </div>
      <ErrorSummary form={form} />
      {founding.isError && failureOf(founding.error).fields.length === 0 && (
        <FailureBox error={founding.error} />
      )}
      <div data-path="name">
        <TextField
          label={nameOf('name')}
          value={name}
          onChange={writeName}
          errorMessage={form.errorAt('name')}
          autoComplete="organization"
          autoFocus
        />
      </div>
      <TextFact
        form={form}
        path="businessId"
        label={nameOf('businessId')}
        description={isWrongId ? <WrongId /> : shared.businessIdNote}
        width="medium"
        isOptional
      />
      <div data-path="slug">
        <TextField
          label={nameOf('slug')}
          value={typeof slug === 'string' ? slug : ''}
          onChange={writeSlug}
          description={texts.slugNote(`${location.host}/${typeof slug === 'string' ? slug : '…'}`)}
          errorMessage={form.errorAt('slug')}
        />
      </div>
      <fieldset data-path="languages" className="flex flex-col gap-1">
        <legend className={labelLook}>{nameOf('languages')}</legend>
        <p className={descriptionLook}>{texts.languagesNote}</p>
        <div className="flex flex-wrap gap-x-6">
          {languages.map((one) => (
            <Checkbox key={one} isSelected={chosen.includes(one)} onChange={(isOn) => choose(one, isOn)}>
              {ownNames[one]}
            </Checkbox>
          ))}
        </div>
        {form.errorAt('languages') && <p className={errorLook}>{form.errorAt('languages')}</p>}
      </fieldset>
      <FormSection title={texts.contact} lead={texts.contactNote}>
        <ContactFacts
          form={form}
          at=""
          languages={chosen.length > 0 ? chosen : [writes]}
          hasAddress={false}
        />
      </FormSection>
      <Button type="submit" tone="primary" isPending={founding.isPending} className="self-start">
        {founding.isPending ? texts.founding : texts.next}
      </Button>
    </form>
  )
}

function WrongId() {
  const texts = useTexts(wrongIdTexts)
  return <span className={errorLook}>{texts}</span>
}

const wrongIdTexts = {
  fi: 'Tarkistusnumero ei täsmää. Tarkista Y-tunnus.',
  sv: 'Kontrollsiffran stämmer inte. Kontrollera FO-numret.',
  en: 'The check digit does not match. Check the business ID.',
}
