import { useState } from 'react'
import { DropZone } from 'react-aria-components/DropZone'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import { Text } from 'react-aria-components/Text'
import { Button } from '../../../components/button.tsx'
import { TextArea } from '../../../components/text-area.tsx'
import { useTexts } from '../../../language/catalogue.ts'
import { intakeTexts } from '../intake-texts.ts'

const accepted = ['.docx', '.pdf', '.html', '.htm', '.md', '.txt', '.xlsx', '.ods', '.csv']

/** Where a notice is given: pasted, dropped, or chosen as files. */
export function GiveFiles({ onGive }: { onGive: (files: readonly File[]) => void }) {
  const texts = useTexts(intakeTexts)
  const [text, setText] = useState('')
  return (
    <div className="grid gap-6 lg:grid-cols-[3fr_2fr]">
      <form
        className="flex flex-col items-start gap-3"
        onSubmit={(event) => {
          event.preventDefault()
          if (text.trim() === '') return
          onGive([new File([text], texts.pasted, { type: 'text/plain' })])
          setText('')
        }}
      >
        <TextArea
          label={texts.paste}
          description={texts.pasteNote}
          value={text}
          onChange={setText}
          className="w-full [&_textarea]:max-h-[60dvh] [&_textarea]:min-h-48"
        />
        <Button type="submit" tone="primary" isDisabled={text.trim() === ''}>
          {texts.read}
        </Button>
      </form>
      <DropZone
        onDrop={async ({ items }) => {
          const files = items.filter((item) => item.kind === 'file')
          onGive(await Promise.all(files.map((item) => item.getFile())))
        }}
        className={
          'flex flex-col items-center justify-center gap-3 rounded-lg border-2 border-dashed border-edge p-6 text-center ' +
          'data-[drop-target]:border-accent data-[drop-target]:bg-accent-tint data-[focus-visible]:outline-2 data-[focus-visible]:outline-accent'
        }
      >
        <Text slot="label" className="text-large">
          {texts.drop}
        </Text>
        <p className="max-w-80 text-small text-soft">{texts.dropNote}</p>
        <FileTrigger
          allowsMultiple
          acceptedFileTypes={accepted}
          onSelect={(files) => files !== null && onGive([...files])}
        >
          <Button>{texts.choose}</Button>
        </FileTrigger>
      </DropZone>
    </div>
  )
}
