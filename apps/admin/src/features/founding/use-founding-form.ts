import { type Language, languages, organisationSchema } from '@seloste/domain'
import { useEffect, useState } from 'react'
import { useContentForm } from '../../forms/content-form.ts'
import { useLanguage } from '../../language/interface-language.ts'
import { keepDraft, keptDraft } from './founding-draft.ts'
import { slugOf } from './slug-of.ts'

/**
 * The form in which an organisation is founded. Until the person says otherwise its language is that of the desk, and
 * its address follows its name; what is written outlives a reload.
 */
export function useFoundingForm(personId: string) {
  const language = useLanguage()
  const [kept] = useState(() => keptDraft(personId))
  const form = useContentForm(organisationSchema, kept?.content ?? { languages: [language], country: 'FI' })
  const [hasOwnLanguages, setOwnLanguages] = useState(kept?.hasOwnLanguages ?? false)
  const [hasOwnSlug, setOwnSlug] = useState(kept?.hasOwnSlug ?? false)
  const value = form.valueAt('languages')
  const chosen = Array.isArray(value) ? languages.filter((one) => value.includes(one)) : []
  const first = Array.isArray(value) ? languages.find((one) => one === value[0]) : undefined
  const writes = first ?? language
  const name = form.valueAt(`name/${writes}`)

  /** The one name goes along into the language that the organisation writes in. */
  const speak = (next: readonly Language[]) => {
    form.put('languages', next)
    form.put('name', typeof name === 'string' ? { [next[0] ?? language]: name } : undefined)
  }
  useEffect(() => {
    if (!hasOwnLanguages && writes !== language) speak([language])
  }, [language])
  useEffect(() => {
    keepDraft(personId, { content: form.content, hasOwnLanguages, hasOwnSlug })
  }, [personId, form.content, hasOwnLanguages, hasOwnSlug])

  return {
    form,
    chosen,
    writes,
    name: typeof name === 'string' ? name : '',
    writeName: (text: string) => {
      form.put('name', text === '' ? undefined : { [writes]: text })
      if (!hasOwnSlug) form.put('slug', slugOf(text) || undefined)
    },
    writeSlug: (text: string) => {
      setOwnSlug(text !== '')
      form.put('slug', text === '' ? undefined : text)
    },
    choose: (one: Language, isOn: boolean) => {
      setOwnLanguages(true)
      const before = Array.isArray(value) ? value : []
      speak(isOn ? [...before, one] : before.filter((other) => other !== one))
    },
  }
}
