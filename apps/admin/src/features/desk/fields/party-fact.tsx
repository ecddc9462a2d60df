import {
  countryName,
  type FactPath,
  isRecord,
  type KeptParty,
  partyKindLabels,
  partySchema,
  textIn,
} from '@seloste/domain'
import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { ComboBox } from '../../../components/combo-box.tsx'
import { showToast } from '../../../components/toast.ts'
import { useApi } from '../../../connection/api.ts'
import { failureOf } from '../../../connection/failure.ts'
import { useTexts } from '../../../language/catalogue.ts'
import { useDesk, useFact, useView } from '../editing/desk-context.ts'
import { useObserved } from '../editing/observable.ts'
import { fieldTexts } from '../wording/field-texts.ts'
import { partyTexts } from '../wording/party-texts.ts'
import { CountryFact } from './country-fact.tsx'
import { FieldFrame, useFactWords } from './field-frame.tsx'
import { More } from './more.tsx'
import { ProcessingAgreement } from './processing-agreement.tsx'
import { ChoiceFact, DateFact, LineFact } from './simple-facts.tsx'
import { SubProcessors } from './sub-processors.tsx'
import { TextFact } from './text-fact.tsx'

interface PartyFactProps {
  path: FactPath
  label?: string | undefined
}

/** Somebody: one of the organisation's parties, or one that is written here. */
export function PartyFact({ path, label }: PartyFactProps) {
  const { store } = useDesk()
  const slot = useFact(path)
  const texts = useTexts(partyTexts)
  const words = useFactWords(path, label)
  const isReference = isRecord(slot) && typeof slot.ref === 'string'
  return (
    <FieldFrame path={path} className="flex flex-col gap-2">
      {slot === undefined && (
        <>
          <PartySearch path={path} label={words.label} description={words.description} />
          <Button
            tone="quiet"
            size="small"
            className="-ml-2.5 self-start"
            onPress={() => store.edit(path, {})}
          >
            {texts.writeHere}
          </Button>
        </>
      )}
      {isReference && <SharedParty path={path} id={String(slot.ref)} label={words.label} />}
      {slot !== undefined && !isReference && <OwnParty path={path} label={words.label} />}
      {words.errorMessage && isReference && (
        <p className="text-small font-semibold text-error">{words.errorMessage}</p>
      )}
    </FieldFrame>
  )
}

function PartySearch({
  path,
  label,
  description,
}: {
  path: FactPath
  label: string
  description: string | undefined
}) {
  const desk = useDesk()
  const api = useApi()
  const texts = useTexts(partyTexts)
  const language = useView((view) => view.language)
  const [typed, setTyped] = useState('')
  const [isUsed, setUsed] = useState(false)
  const search = useDeferredValue(typed.trim())
  const found = useQuery({
    queryKey: ['parties', desk.organisation.slug, search],
    queryFn: () => api.parties.list.query({ limit: 20, ...(search !== '' && { search }) }),
    enabled: isUsed,
    placeholderData: (before) => before,
  })
  const rows = found.data?.rows ?? []
  const take = ({ id, content }: KeptParty) => {
    const known = desk.known.get()
    desk.known.set({ ...known, parties: new Map(known.parties).set(id, content) })
    desk.store.edit(path, { ref: id })
  }
  return (
    <ComboBox
      label={label}
      description={description}
      placeholder={texts.search}
      choices={rows.map(({ id, content }) => ({
        value: id,
        label: textIn(content.name, language)?.text ?? id,
        ...(content.businessId !== undefined && { note: content.businessId }),
      }))}
      inputValue={typed}
      onInputChange={setTyped}
      onFocus={() => setUsed(true)}
      selectedKey={null}
      onSelectionChange={(key) => {
        const party = rows.find((row) => row.id === key)
        if (party !== undefined) take(party)
      }}
    />
  )
}

function SharedParty({ path, id, label }: { path: FactPath; id: string; label: string }) {
  const desk = useDesk()
  const texts = useTexts(partyTexts)
  const language = useView((view) => view.language)
  const party = useObserved(desk.known, (known) => known.parties.get(id))
  const about = [
    party?.businessId,
    party?.country && countryName(party.country, language),
    party?.email,
    party?.phone,
  ]
  return (
    <div>
      <p className="font-semibold">{label}</p>
      <div className="flex flex-wrap items-baseline gap-x-3">
        <span>{textIn(party?.name, language)?.text ?? texts.unknown}</span>
        <span className="text-small text-soft">{about.filter(Boolean).join(' · ')}</span>
        <Button tone="quiet" size="small" onPress={() => desk.store.edit(path, undefined)}>
          {texts.change}
        </Button>
      </div>
    </div>
  )
}

function OwnParty({ path, label }: { path: FactPath; label: string }) {
  const desk = useDesk()
  const api = useApi()
  const slot = useFact(path)
  const texts = useTexts(partyTexts)
  const fields = useTexts(fieldTexts)
  const share = async () => {
    const party = partySchema.safeParse(slot)
    if (!party.success) return showToast({ text: texts.notYet, tone: 'error' })
    try {
      const { id, content } = await api.parties.create.mutate({ content: party.data })
      const known = desk.known.get()
      desk.known.set({ ...known, parties: new Map(known.parties).set(id, content) })
      desk.store.edit(path, { ref: id })
      showToast({ text: texts.shared, tone: 'fine' })
    } catch (error) {
      showToast({ text: failureOf(error).sentence ?? fields.notReached, tone: 'error' })
    }
  }
  return (
    <fieldset className="flex flex-col gap-4 border-l-2 border-line pl-4">
      <legend className="float-left mb-1 font-semibold">{label}</legend>
      <TextFact path={`${path}/name`} isLine />
      <TextFact path={`${path}/title`} isLine label={texts.title} />
      <LineFact path={`${path}/email`} type="email" />
      <LineFact path={`${path}/phone`} type="tel" width="medium" />
      <More path={path}>
        <ChoiceFact path={`${path}/kind`} choices={partyKindLabels} />
        <LineFact path={`${path}/businessId`} width="short" />
        <TextFact path={`${path}/address/street`} isLine />
        <LineFact path={`${path}/address/postalCode`} width="short" />
        <TextFact path={`${path}/address/city`} isLine />
        <CountryFact path={`${path}/address/country`} />
        <CountryFact path={`${path}/country`} label={texts.country} />
        <LineFact path={`${path}/url`} type="url" label={texts.url} />
        <ProcessingAgreement path={`${path}/agreement`} />
        <SubProcessors path={`${path}/subProcessors`} />
        <LineFact path={`${path}/assessment`} label={texts.assessment} />
        <DateFact path={`${path}/assessedOn`} />
      </More>
      <div className="flex flex-wrap gap-2">
        <Button size="small" onPress={() => void share()}>
          {texts.share}
        </Button>
        <Button tone="quiet" size="small" onPress={() => desk.store.edit(path, undefined)}>
          {texts.takeAway}
        </Button>
      </div>
    </fieldset>
  )
}
