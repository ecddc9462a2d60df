import { type FactPath, isLocalizedText, type LocalizedText, withText } from '@seloste/domain'
import { TextArea } from '../../../components/text-area.tsx'
import { useTexts } from '../../../language/catalogue.ts'
import { useDesk, useFact, useView } from '../editing/desk-context.ts'
import { partyTexts } from '../wording/party-texts.ts'
import { FieldFrame, useFactWords } from './field-frame.tsx'

/** Those whom a processor engages, one a line: GDPR Art. 28(2). */
export function SubProcessors({ path }: { path: FactPath }) {
  const { store } = useDesk()
  const texts = useTexts(partyTexts)
  const language = useView((view) => view.language)
  const words = useFactWords(path, texts.subProcessors)
  const value = useFact(path)
  const names: readonly LocalizedText[] = Array.isArray(value) ? value.filter(isLocalizedText) : []
  const write = (text: string) => {
    const lines = text.split('\n')
    const next = lines.map((line, index) => withText(names[index], language, line))
    store.edit(path, text.trim() === '' ? undefined : next.filter((name) => Object.keys(name).length > 0), {
      typing: true,
    })
  }
  return (
    <FieldFrame path={path}>
      <TextArea {...words} value={names.map((name) => name[language] ?? '').join('\n')} onChange={write} />
    </FieldFrame>
  )
}
