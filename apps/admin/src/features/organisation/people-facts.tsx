import { supervisoryAuthorities, supervisoryAuthorityCodes } from '@seloste/domain'
import { Select } from '../../components/select.tsx'
import { TextArea } from '../../components/text-area.tsx'
import { TextField } from '../../components/text-field.tsx'
import { ContactFacts } from '../../forms/contact-facts.tsx'
import type { ContentForm } from '../../forms/content-form.ts'
import { FormSection } from '../../forms/form-section.tsx'
import { formTexts } from '../../forms/form-texts.ts'
import { LocalizedFact } from '../../forms/localized-fact.tsx'
import { TextFact } from '../../forms/text-fact.tsx'
import { useTexts } from '../../language/catalogue.ts'
import { useLanguage } from '../../language/interface-language.ts'
import { languagesOf } from './languages-of.ts'
import { organisationTexts } from './organisation-texts.ts'

/** Whom people turn to: the contact, the data protection officer, the authority. */
export function PeopleFacts({ form }: { form: ContentForm }) {
  const texts = useTexts(organisationTexts)
  const language = useLanguage()
  const chosen = languagesOf(form)
  const assessment = form.valueAt('dpoAssessment')
  const employees = form.valueAt('employees')
  return (
    <>
      <FormSection title={texts.contact} lead={texts.contactLead}>
        <PersonFacts form={form} at="contact" />
      </FormSection>
      <FormSection title={texts.dpo} lead={texts.dpoLead}>
        <PersonFacts form={form} at="dpo" />
        <div data-path="dpoAssessment">
          <TextArea
            label={texts.dpoAssessment}
            isOptional
            value={typeof assessment === 'string' ? assessment : ''}
            onChange={(text) => form.put('dpoAssessment', text === '' ? undefined : text)}
            errorMessage={form.errorAt('dpoAssessment')}
            lang={chosen[0] ?? language}
          />
        </div>
        <div className="grid gap-4 sm:grid-cols-2">
          <TextFact form={form} path="dpoAssessedOn" label={texts.dpoAssessedOn} type="date" isOptional />
          <TextFact form={form} path="dpoNotifiedOn" label={texts.dpoNotifiedOn} type="date" isOptional />
        </div>
      </FormSection>
      <FormSection title={texts.authority} lead={texts.authorityLead}>
        <Select
          label={texts.authority}
          isLabelHidden
          value={
            supervisoryAuthorityCodes.find((code) => code === form.valueAt('supervisoryAuthority')) ??
            supervisoryAuthorityCodes[0]
          }
          choices={supervisoryAuthorityCodes.map((value) => ({
            value,
            label: supervisoryAuthorities[value].name[language],
          }))}
          onChange={(code) => form.put('supervisoryAuthority', code)}
        />
        <div data-path="employees">
          <TextField
            label={texts.employees}
            description={texts.employeesNote}
            isOptional
            width="short"
            inputMode="numeric"
            maxLength={8}
            value={typeof employees === 'number' ? String(employees) : ''}
            onChange={(text) => form.put('employees', /^\d+$/.test(text) ? Number(text) : undefined)}
            errorMessage={form.errorAt('employees')}
          />
        </div>
      </FormSection>
    </>
  )
}

function PersonFacts({ form, at }: { form: ContentForm; at: 'contact' | 'dpo' }) {
  const shared = useTexts(formTexts)
  const languages = languagesOf(form)
  return (
    <>
      <LocalizedFact form={form} path={`${at}/name`} label={shared.name} languages={languages} />
      <LocalizedFact form={form} path={`${at}/title`} label={shared.title} languages={languages} />
      <ContactFacts form={form} at={`${at}/`} languages={languages} hasAddress={false} />
    </>
  )
}
