import { type FactPath, supervisoryAuthorities, supervisoryAuthorityCodes } from '@seloste/domain'
import { Select } from '../../components/select.tsx'
import { TextField } from '../../components/text-field.tsx'
import type { ContentForm } from '../../forms/content-form.ts'
import { FormSection } from '../../forms/form-section.tsx'
import { LongFact } from '../../forms/long-fact.tsx'
import { TextFact } from '../../forms/text-fact.tsx'
import { useTexts } from '../../language/catalogue.ts'
import { useLanguage } from '../../language/interface-language.ts'
import { languagesOf } from './languages-of.ts'
import { organisationTexts } from './organisation-texts.ts'
import { PersonFacts } from './person-facts.tsx'
import { RepresentativeFacts } from './representative-facts.tsx'

/** Whom people turn to: the contact, the officer, the representative, the authority. `at` is the fact led to. */
export function PeopleFacts({ form, at }: { form: ContentForm; at?: FactPath | undefined }) {
  const texts = useTexts(organisationTexts)
  const language = useLanguage()
  const chosen = languagesOf(form)
  const employees = form.valueAt('employees')
  return (
    <>
      <FormSection title={texts.contact} lead={texts.contactLead}>
        <PersonFacts form={form} at="contact" />
      </FormSection>
      <FormSection title={texts.dpo} lead={texts.dpoLead}>
        <PersonFacts form={form} at="dpo" />
        <LongFact form={form} path="dpoAssessment" label={texts.dpoAssessment} lang={chosen[0] ?? language} />
        <div className="grid gap-4 sm:grid-cols-2">
          <TextFact form={form} path="dpoAssessedOn" label={texts.dpoAssessedOn} type="date" isOptional />
          <TextFact form={form} path="dpoNotifiedOn" label={texts.dpoNotifiedOn} type="date" isOptional />
        </div>
      </FormSection>
      <RepresentativeFacts form={form} at={at} />
      <FormSection title={texts.authority} lead={texts.authorityLead}>
        <div data-path="supervisoryAuthority">
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
        </div>
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
