import { useQuery } from '@tanstack/react-query'
import { Checkbox } from '../../components/checkbox.tsx'
import { descriptionLook, errorLook } from '../../components/field-look.ts'
import { useApi } from '../../connection/api.ts'
import type { ContentForm } from '../../forms/content-form.ts'
import { FormSection } from '../../forms/form-section.tsx'
import { useTexts } from '../../language/catalogue.ts'
import { languagesOf } from './languages-of.ts'
import { publicationTexts } from './publication-texts.ts'

/** How notices of the organisation come to the public: in which languages, and past how many people. */
export function PublicationFacts({ form, organisationId }: { form: ContentForm; organisationId: string }) {
  const api = useApi()
  const texts = useTexts(publicationTexts)
  const members = useQuery({
    queryKey: [organisationId, 'members'],
    queryFn: () => api.organisations.members.query(),
  })
  const isOn = form.valueAt('approvalRequired') === true
  const isAlone = members.data !== undefined && members.data.length < 2
  return (
    <FormSection title={texts.title}>
      <div data-path="languagesRequired">
        <Checkbox
          isSelected={form.valueAt('languagesRequired') === true}
          isDisabled={languagesOf(form).length < 2 && form.valueAt('languagesRequired') !== true}
          onChange={(isRequired) => form.put('languagesRequired', isRequired || undefined)}
        >
          {texts.languages}
        </Checkbox>
        <p className={`${descriptionLook} pl-7.5`}>{texts.languagesNote}</p>
      </div>
      <div data-path="approvalRequired">
        <Checkbox
          isSelected={isOn}
          isDisabled={isAlone && !isOn}
          onChange={(isRequired) => form.put('approvalRequired', isRequired || undefined)}
        >
          {texts.approval}
        </Checkbox>
        <p className={`${descriptionLook} pl-7.5`}>
          {texts.approvalNote} {isAlone && texts.alone}
          {members.data !== undefined &&
            !isAlone &&
            texts.members(members.data.map(({ name }) => name).join(', '))}
        </p>
        {form.errorAt('approvalRequired') && <p className={errorLook}>{form.errorAt('approvalRequired')}</p>}
      </div>
    </FormSection>
  )
}
