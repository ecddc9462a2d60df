import type { FactPath, Language } from '@seloste/domain'
import { useTexts } from '../language/catalogue.ts'
import type { ContentForm } from './content-form.ts'
import { formTexts } from './form-texts.ts'
import { LocalizedFact } from './localized-fact.tsx'
import { TextFact } from './text-fact.tsx'
import { useFactName } from './use-fact-name.ts'

/** The ways to reach somebody, of an organisation or of a party in it. */
export function ContactFacts(props: {
  form: ContentForm
  /** Where they stand: empty at the root, else with a slash at its end. */
  at: FactPath
  languages: readonly Language[]
  hasAddress?: boolean
}) {
  const { form, at, languages, hasAddress = true } = props
  const texts = useTexts(formTexts)
  const nameOf = useFactName()
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextFact form={form} path={`${at}email`} label={nameOf('email')} type="email" isOptional />
        <TextFact
          form={form}
          path={`${at}phone`}
          label={nameOf('phone')}
          type="tel"
          description={texts.phoneNote}
          isOptional
        />
      </div>
      {hasAddress && (
        <>
          <LocalizedFact
            form={form}
            path={`${at}address/street`}
            label={nameOf('street')}
            languages={languages}
          />
          <TextFact
            form={form}
            path={`${at}address/postalCode`}
            label={nameOf('postalCode')}
            width="short"
            isOptional
          />
          <LocalizedFact
            form={form}
            path={`${at}address/city`}
            label={nameOf('city')}
            languages={languages}
          />
          <TextFact
            form={form}
            path={`${at}url`}
            label={nameOf('url')}
            type="url"
            description={texts.urlNote}
            isOptional
          />
        </>
      )}
    </>
  )
}
