import { type ConceptCode, conceptCodes, conceptLabels } from '@seloste/domain'
import { useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { Dialog } from '../../../components/dialog.tsx'
import { Select } from '../../../components/select.tsx'
import { useTexts } from '../../../language/catalogue.ts'
import { useLanguage } from '../../../language/interface-language.ts'
import { reviewingTexts } from './reviewing-texts.ts'

/** Asks under which concept of the notice some words belong. */
export function PlaceDialog(props: {
  words: string
  onPlace: (concept: ConceptCode) => void
  onClose: () => void
}) {
  const { words, onPlace, onClose } = props
  const texts = useTexts(reviewingTexts)
  const language = useLanguage()
  const [concept, setConcept] = useState<ConceptCode | null>(null)
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={texts.placing}
      actions={
        <>
          <Button
            tone="primary"
            isDisabled={concept === null}
            onPress={() => concept !== null && onPlace(concept)}
          >
            {texts.place}
          </Button>
          <Button onPress={onClose}>{texts.cancel}</Button>
        </>
      }
    >
      <blockquote className="max-h-48 overflow-auto border-l-4 border-edge pl-4 break-words whitespace-pre-line">
        {words}
      </blockquote>
      <Select
        label={texts.concept}
        choices={conceptCodes.map((code) => ({ value: code, label: conceptLabels[code][language] }))}
        value={concept}
        onChange={setConcept}
        autoFocus
      />
    </Dialog>
  )
}
