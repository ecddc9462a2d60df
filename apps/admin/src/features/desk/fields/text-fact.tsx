import {
  type FactPath,
  isBlank,
  isLocalizedText,
  type Language,
  type LocalizedText,
  translationState,
  withText,
} from '@seloste/domain'
import { useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { TextArea } from '../../../components/text-area.tsx'
import { TextField } from '../../../components/text-field.tsx'
import { useTexts } from '../../../language/catalogue.ts'
import { ownNames } from '../../../language/interface-language.ts'
import { useDesk, useFact, useView } from '../editing/desk-context.ts'
import { fieldTexts } from '../wording/field-texts.ts'
import { FieldFrame, useFactWords } from './field-frame.tsx'

interface TextFactProps {
  path: FactPath
  label?: string | undefined
  /** One line for names and titles; else the box grows with its text. */
  isLine?: boolean
  /** A fact that the register cannot be without: it is never taken away. */
  isRequired?: boolean
}

/** A phrase in the language that is being written, with what its other languages lack. */
export function TextFact({ path, label, isLine = false, isRequired = false }: TextFactProps) {
  const desk = useDesk()
  const value = useFact(path)
  const text = isLocalizedText(value) ? value : undefined
  const language = useView((view) => view.language)
  const all = useView((view) => view.allLanguages)
  const [isUnfolded, setUnfolded] = useState(false)
  const others = desk.languages.filter((other) => other !== language)
  const shown = all || isUnfolded ? [...new Set([language, ...desk.languages])] : [language]
  return (
    <FieldFrame path={path} className="flex flex-col gap-2">
      {shown.map((one, index) => (
        <TextInLanguage
          key={one}
          {...{ path, label, isLine, isRequired, text }}
          language={one}
          isNamed={shown.length > 1}
          isFirst={index === 0}
        />
      ))}
      {shown.length === 1 && <Lacking text={text} languages={others} onPress={() => setUnfolded(true)} />}
    </FieldFrame>
  )
}

function TextInLanguage(
  props: TextFactProps & {
    text: LocalizedText | undefined
    language: Language
    isNamed: boolean
    isFirst: boolean
  },
) {
  const { path, text, language, isNamed, isFirst, isLine, isRequired } = props
  const desk = useDesk()
  const texts = useTexts(fieldTexts)
  const words = useFactWords(path, props.label)
  const state = translationState(text, language)
  const original = desk.languages.find((other) => other !== language && (text?.[other] ?? '') !== '')
  const [first] = desk.languages
  const from = first === language || first === original ? first : undefined
  const write = (value: string, typing: boolean) => {
    const next = withText(text, language, value, from)
    desk.store.edit(path, isBlank(next) && !isRequired ? undefined : next, { typing })
  }
  const Box = isLine ? TextField : TextArea
  const note =
    state === 'stale' && original !== undefined ? texts.staleAgainst(text?.[original] ?? '') : undefined
  return (
    <div className="flex flex-col items-start gap-1">
      <Box
        label={isNamed ? `${words.label} · ${ownNames[language]}` : words.label}
        description={note ?? (isFirst ? words.description : undefined)}
        errorMessage={isFirst ? words.errorMessage : undefined}
        value={text?.[language] ?? ''}
        placeholder={state === 'missing' && original !== undefined ? text?.[original] : undefined}
        onChange={(value) => write(value, true)}
        lang={language}
        className="w-full"
      />
      {state === 'stale' && (
        <Button tone="quiet" size="small" onPress={() => write(text?.[language] ?? '', false)}>
          {texts.stillRight}
        </Button>
      )}
    </div>
  )
}

function Lacking(props: {
  text: LocalizedText | undefined
  languages: readonly Language[]
  onPress: () => void
}) {
  const texts = useTexts(fieldTexts)
  const lacking = props.languages.filter((language) =>
    ['missing', 'stale'].includes(translationState(props.text, language)),
  )
  if (lacking.length === 0) return null
  return (
    <Button tone="quiet" size="small" className="self-start" onPress={props.onPress}>
      {lacking
        .map((language) =>
          translationState(props.text, language) === 'stale'
            ? texts.stale(ownNames[language])
            : texts.missing(ownNames[language]),
        )
        .join(' · ')}
    </Button>
  )
}
