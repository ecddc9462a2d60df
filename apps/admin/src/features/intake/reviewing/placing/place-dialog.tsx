import { type CodeOf, type ConceptCode, conceptCodes, conceptLabels, vocabularies } from '@seloste/domain'
import { useState } from 'react'
import { Button } from '../../../../components/button.tsx'
import { Dialog } from '../../../../components/dialog.tsx'
import { Select } from '../../../../components/select.tsx'
import { useTexts } from '../../../../language/catalogue.ts'
import { useLanguage } from '../../../../language/interface-language.ts'
import { conceptItems } from './concept-items.ts'
import { placingTexts } from './placing-texts.ts'
import type { Place } from './with-placed.ts'

type Basis = CodeOf<'legalBasis'>
const bases = Object.keys(vocabularies.legalBasis) as Basis[]

/** Asks to what part of the notice some words belong; tells whether they become facts of it or stay as they are. */
export function PlaceDialog(props: {
  /** The words of each fact that would come of them. */
  pieces: readonly string[]
  /** The concept of the section in which the words stand. */
  proposed: ConceptCode | undefined
  /** Ends when the words are placed; the dialog waits for it. */
  onPlace: (place: Place) => Promise<void>
  onClose: () => void
}) {
  const { pieces, proposed, onPlace, onClose } = props
  const texts = useTexts(placingTexts)
  const language = useLanguage()
  const [concept, setConcept] = useState<ConceptCode | null>(proposed ?? null)
  const [basis, setBasis] = useState<Basis | null>(null)
  const [isPlacing, setPlacing] = useState(false)
  const isReady = concept !== null && !isPlacing && (concept !== 'legalBases' || basis !== null)
  const help = (code: ConceptCode) =>
    conceptItems[code] === undefined ? texts.becomeNote : texts.becomeFacts
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={texts.title}
      actions={
        <>
          <Button
            tone="primary"
            isDisabled={!isReady}
            onPress={() => {
              if (concept === null) return
              setPlacing(true)
              void onPlace({ concept, basis: basis ?? undefined })
            }}
          >
            {texts.place}
          </Button>
          <Button onPress={onClose}>{texts.cancel}</Button>
        </>
      }
    >
      <ul className="flex max-h-48 flex-col gap-1 overflow-auto border-l-4 border-edge pl-4">
        {pieces.map((words, at) => (
          <li key={at} className="break-words whitespace-pre-line">
            {words}
          </li>
        ))}
      </ul>
      <Select
        label={texts.concept}
        description={concept === null ? undefined : help(concept)}
        choices={conceptCodes.map((code) => ({ value: code, label: conceptLabels[code][language] }))}
        value={concept}
        onChange={setConcept}
        autoFocus
      />
      {concept === 'legalBases' && (
        <Select
          label={texts.basis}
          choices={bases.map((code) => ({ value: code, label: vocabularies.legalBasis[code][language] }))}
          value={basis}
          onChange={setBasis}
        />
      )}
    </Dialog>
  )
}
