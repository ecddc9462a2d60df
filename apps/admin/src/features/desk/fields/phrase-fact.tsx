import {
  type FactPath,
  isLocalizedText,
  type OpenVocabularyName,
  openVocabularies,
  type VocabularyName,
  withText,
} from '@seloste/domain'
import { useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { ComboBox } from '../../../components/combo-box.tsx'
import { showToast } from '../../../components/toast.ts'
import { useApi } from '../../../connection/api.ts'
import { failureOf } from '../../../connection/failure.ts'
import { useTexts } from '../../../language/catalogue.ts'
import { useDesk, useFact, useView } from '../editing/desk-context.ts'
import { useObserved } from '../editing/observable.ts'
import { withPhrase } from '../editing/phrases.ts'
import { fieldTexts } from '../wording/field-texts.ts'
import { FieldFrame, useFactWords } from './field-frame.tsx'
import { searchTerms, termLabel } from './search-terms.ts'
import { TextFact } from './text-fact.tsx'

const ownWords = 'words'
const addTerm = 'add'
const limit = 40

interface PhraseFactProps {
  path: FactPath
  vocabulary: VocabularyName
  label?: string | undefined
}

/** A term found by typing in any language, words of one's own, or a term with words of one's own. */
export function PhraseFact({ path, vocabulary, label }: PhraseFactProps) {
  const texts = useTexts(fieldTexts)
  const term = useFact(`${path}/term`)
  const words = useFact(`${path}/words`)
  const [isReworded, setReworded] = useState(false)
  const hasWords = isLocalizedText(words)
  return (
    <div className="flex flex-col gap-1">
      {(!hasWords || typeof term === 'string') && <TermBox {...{ path, vocabulary, label }} />}
      {(hasWords || isReworded) && (
        <TextFact path={`${path}/words`} label={typeof term === 'string' ? texts.wording : label} isLine />
      )}
      {typeof term === 'string' && !hasWords && !isReworded && (
        <Button tone="quiet" size="small" className="-ml-2.5 self-start" onPress={() => setReworded(true)}>
          {texts.reword}
        </Button>
      )}
      {hasWords && typeof term !== 'string' && <BackToTerms path={path} />}
    </div>
  )
}

function TermBox({ path, vocabulary, label }: PhraseFactProps) {
  const desk = useDesk()
  const api = useApi()
  const texts = useTexts(fieldTexts)
  const words = useFactWords(path, label)
  const language = useView((view) => view.language)
  const terms = useObserved(desk.known, (known) => known.terms)
  const term = useFact(`${path}/term`)
  const [typed, setTyped] = useState<string>()
  const chosen = typeof term === 'string' ? (termLabel(vocabulary, term, terms, language) ?? term) : ''
  const found = searchTerms(vocabulary, terms.values(), typed ?? '', language).slice(0, limit)
  const wanted = (typed ?? '').trim()
  const open: OpenVocabularyName | undefined = openVocabularies.find((name) => name === vocabulary)

  const become = (next: { term?: string; words?: object }) => {
    setTyped(undefined)
    desk.store.rewrite(path, (register) => withPhrase(register, path, next))
  }
  const write = (text: string) => become({ words: withText(undefined, language, text) })
  const add = async (name: OpenVocabularyName, text: string) => {
    try {
      const added = await api.vocabularies.add.mutate({ vocabulary: name, labels: { [language]: text } })
      const known = desk.known.get()
      desk.known.set({ ...known, terms: new Map(known.terms).set(added.id, added) })
      become({ term: `own:${added.id}` })
      showToast({ text: texts.termAdded(text), tone: 'fine' })
    } catch (error) {
      showToast({ text: failureOf(error).sentence ?? texts.notReached, tone: 'error' })
    }
  }
  const exact = found.some((one) => one.label.toLocaleLowerCase() === wanted.toLocaleLowerCase())
  const choices = [
    ...found.map((one) => ({ value: `term:${one.code}`, label: one.label, note: one.others })),
    ...(wanted !== '' && !exact
      ? [
          { value: ownWords, label: texts.useWords(wanted) },
          ...(open ? [{ value: addTerm, label: texts.addTerm(wanted) }] : []),
        ]
      : []),
  ]
  return (
    <FieldFrame path={`${path}/term`}>
      <ComboBox
        {...words}
        allowsCustomValue
        placeholder={texts.typeToFind}
        choices={choices}
        inputValue={typed ?? chosen}
        onInputChange={setTyped}
        selectedKey={null}
        onSelectionChange={(key) => {
          if (key === null) return
          if (key === ownWords) write(wanted)
          else if (key === addTerm) open && void add(open, wanted)
          else become({ term: String(key).slice('term:'.length) })
        }}
        onBlur={() => {
          if (typed === undefined || wanted === chosen) setTyped(undefined)
          else if (wanted === '') become({})
          else write(wanted)
        }}
      />
    </FieldFrame>
  )
}

function BackToTerms({ path }: { path: FactPath }) {
  const { store } = useDesk()
  const texts = useTexts(fieldTexts)
  return (
    <Button
      tone="quiet"
      size="small"
      className="-ml-2.5 self-start"
      onPress={() => store.edit(`${path}/words`, undefined)}
    >
      {texts.pickTerm}
    </Button>
  )
}
