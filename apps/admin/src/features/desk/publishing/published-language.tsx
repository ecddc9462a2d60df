import { factLabel, type Language, lackingTexts, resolveRegister } from '@seloste/domain'
import { useMemo } from 'react'
import { Checkbox } from '../../../components/checkbox.tsx'
import { useTexts } from '../../../language/catalogue.ts'
import { ownNames, useLanguage } from '../../../language/interface-language.ts'
import { useDesk, useRegister } from '../editing/desk-context.ts'
import { useObserved } from '../editing/observable.ts'
import { revealFact } from '../editing/reveal.ts'
import { flowTexts } from '../wording/flow-texts.ts'
import { publishingTexts } from './publishing-texts.ts'

/** Most lacking texts listed for a language. */
const listed = 8

/** A language of publication, and the public texts that it lacks; one that must be there cannot be left out. */
export function PublishedLanguage(props: {
  language: Language
  isSelected: boolean
  onChange: (selected: boolean) => void
  onClose: () => void
}) {
  const { language, isSelected } = props
  const desk = useDesk()
  const texts = useTexts(flowTexts)
  const { blocks } = useTexts(publishingTexts)
  const spoken = useLanguage()
  const { organisation } = desk
  const register = useRegister((now) => now)
  const known = useObserved(desk.known, (now) => now)
  const lacking = useMemo(
    () => lackingTexts({ ...resolveRegister(register, known), organisation }, language),
    [register, known, organisation, language],
  )
  const isRequired = organisation.languagesRequired === true
  return (
    <div className="py-1">
      <Checkbox isSelected={isSelected} isDisabled={isRequired && isSelected} onChange={props.onChange}>
        {ownNames[language]}
      </Checkbox>
      {isSelected && lacking.length === 0 && <p className="pl-7.5 text-small text-soft">{texts.complete}</p>}
      {isSelected && lacking.length > 0 && (
        <div className="pl-7.5 text-small">
          <p className={isRequired ? 'text-error' : 'text-warning'}>
            {isRequired ? blocks : texts.fallsBack} {texts.lacking(lacking.length)}
          </p>
          <ul>
            {lacking.slice(0, listed).map(({ path }) => (
              <li key={path}>
                <button
                  type="button"
                  className="cursor-pointer py-0.5 text-left underline underline-offset-2"
                  onClick={() => {
                    props.onClose()
                    setTimeout(() => revealFact(desk, path), 50)
                  }}
                >
                  {factLabel(path, spoken)}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
