import { ContactFacts } from '../../forms/contact-facts.tsx'
import type { ContentForm } from '../../forms/content-form.ts'
import { formTexts } from '../../forms/form-texts.ts'
import { LocalizedFact } from '../../forms/localized-fact.tsx'
import { useFactName } from '../../forms/use-fact-name.ts'
import { useTexts } from '../../language/catalogue.ts'
import { languagesOf } from './languages-of.ts'

/** Somebody who answers for the organisation, and how to reach them. */
export function PersonFacts(props: { form: ContentForm; at: 'contact' | 'dpo' | 'representative' }) {
  const { form, at } = props
  const shared = useTexts(formTexts)
  const nameOf = useFactName()
  const languages = languagesOf(form)
  return (
    <>
      <LocalizedFact form={form} path={`${at}/name`} label={nameOf('name')} languages={languages} />
      <LocalizedFact form={form} path={`${at}/title`} label={shared.title} languages={languages} />
      <ContactFacts form={form} at={`${at}/`} languages={languages} hasAddress={false} />
    </>
  )
}
