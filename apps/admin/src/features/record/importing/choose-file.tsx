import { DropZone } from 'react-aria-components/DropZone'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import { Text } from 'react-aria-components/Text'
import { Button } from '../../../components/button.tsx'
import { useTexts } from '../../../language/catalogue.ts'
import { importTexts } from './import-texts.ts'

const accepted = ['.xlsx', '.xlsm', '.ods', '.csv', '.tsv']

/** Where a spreadsheet is dropped or chosen. */
export function ChooseFile({ onChoose }: { onChoose: (file: File) => void }) {
  const texts = useTexts(importTexts)
  return (
    <DropZone
      onDrop={async ({ items }) => {
        const item = items.find((one) => one.kind === 'file')
        if (item?.kind === 'file') onChoose(await item.getFile())
      }}
      className={
        'flex max-w-3xl flex-col items-center justify-center gap-3 rounded-lg border-2 border-dashed border-edge p-8 text-center ' +
        'data-[drop-target]:border-accent data-[drop-target]:bg-accent-tint data-[focus-visible]:outline-2 data-[focus-visible]:outline-accent'
      }
    >
      <Text slot="label" className="text-large">
        {texts.drop}
      </Text>
      <p className="max-w-prose text-small text-soft">{texts.dropNote}</p>
      <FileTrigger
        acceptedFileTypes={accepted}
        onSelect={(files) => {
          const [file] = files ?? []
          if (file !== undefined) onChoose(file)
        }}
      >
        <Button tone="primary">{texts.choose}</Button>
      </FileTrigger>
    </DropZone>
  )
}
