import {
  emptyRegister,
  fitTemplate,
  type KeptOrganisation,
  type KeptRegister,
  type Register,
  registerTemplates,
} from '@seloste/domain'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useDeferredValue, useState } from 'react'
import { Button } from '../../components/button.tsx'
import { buttonLook } from '../../components/button-look.ts'
import { FailureBox } from '../../components/failure-box.tsx'
import { usePageTitle } from '../../components/page-title.ts'
import { Spinner } from '../../components/progress.tsx'
import { TextField } from '../../components/text-field.tsx'
import { useApi } from '../../connection/api.ts'
import { useTexts } from '../../language/catalogue.ts'
import { useLanguage } from '../../language/interface-language.ts'
import { foundingTexts } from './founding-texts.ts'
import { matchingTemplates } from './matching-templates.ts'
import { Steps } from './steps.tsx'
import { TemplateList } from './template-list.tsx'

/** A new register: from a template or from nothing. `onCreated` opens it on the desk. */
export function BeginRegisterPage(props: {
  organisation: KeptOrganisation
  isFirst: boolean
  onCreated: (created: KeptRegister) => void
}) {
  const { organisation, isFirst, onCreated } = props
  const api = useApi()
  const queries = useQueryClient()
  const texts = useTexts(foundingTexts)
  usePageTitle(texts.begin)
  const language = useLanguage()
  const [search, setSearch] = useState('')
  const [name, setName] = useState('')
  const found = matchingTemplates(registerTemplates, useDeferredValue(search), organisation.content.kind)
  const creating = useMutation({
    mutationFn: (content: Register) => api.registers.create.mutate({ content }),
    onSuccess: async (created) => {
      await queries.invalidateQueries({ queryKey: [organisation.id, 'registers'], refetchType: 'none' })
      onCreated(created)
    },
  })
  const writes = organisation.content.languages[0] ?? language

  return (
    <div className="flex max-w-4xl flex-col gap-6">
      {isFirst && <Steps at={2} />}
      <div>
        <h1 className="text-display">{texts.begin}</h1>
        <p className="text-large text-soft">{texts.beginLead}</p>
      </div>
      {creating.isError && <FailureBox error={creating.error} />}
      {creating.isPending && (
        <p role="status" className="flex items-center gap-2">
          <Spinner /> {texts.creating}
        </p>
      )}
      <section
        aria-labelledby="bring-in"
        className="flex flex-col items-start gap-3 border-t border-line pt-6"
      >
        <h2 id="bring-in" className="text-large">
          {texts.bringIn}
        </h2>
        <p className="text-soft">{texts.bringInNote}</p>
        <Link
          to="/$organisation/registers/import"
          params={{ organisation: organisation.content.slug }}
          search={isFirst ? { first: true } : {}}
          className={buttonLook({ tone: 'primary' })}
        >
          {texts.bringIn}
        </Link>
      </section>
      <section aria-labelledby="from-template" className="border-t border-line pt-6">
        <h2 id="from-template" className="text-large">
          {texts.fromTemplate}
        </h2>
        <p className="text-soft">{texts.fromTemplateNote}</p>
      </section>
      <TextField
        label={texts.searchTemplates}
        type="search"
        value={search}
        onChange={setSearch}
        className="max-w-96"
      />
      {found.length === 0 && <p className="text-soft">{texts.noTemplates}</p>}
      <TemplateList
        templates={found}
        isDisabled={creating.isPending}
        onPick={(template) => creating.mutate(fitTemplate(template.register, organisation.content))}
      />
      <section aria-labelledby="from-scratch" className="flex flex-col gap-3 border-t border-line pt-6">
        <h2 id="from-scratch" className="text-large">
          {texts.empty}
        </h2>
        <p className="text-soft">{texts.emptyNote}</p>
        <form
          className="flex flex-wrap items-end gap-3"
          onSubmit={(event) => {
            event.preventDefault()
            if (name.trim() !== '' && !creating.isPending)
              creating.mutate(emptyRegister({ [writes]: name.trim() }))
          }}
        >
          <TextField
            label={texts.emptyName}
            value={name}
            onChange={setName}
            maxLength={300}
            className="w-full sm:w-96"
          />
          <Button type="submit" isDisabled={name.trim() === ''} isPending={creating.isPending}>
            {texts.create}
          </Button>
        </form>
      </section>
    </div>
  )
}
