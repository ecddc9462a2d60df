import { type RegisterTemplate, templateSectors } from '@seloste/domain'
import { Button } from 'react-aria-components/Button'
import { useTexts } from '../../language/catalogue.ts'
import { useLanguage } from '../../language/interface-language.ts'
import { foundingTexts } from './founding-texts.ts'

/** The templates by sector, in the order given; a press begins a register from one. */
export function TemplateList(props: {
  templates: readonly RegisterTemplate[]
  isDisabled: boolean
  onPick: (template: RegisterTemplate) => void
}) {
  const { templates, isDisabled, onPick } = props
  const texts = useTexts(foundingTexts)
  const language = useLanguage()
  const order = [...new Set([...templates.map(({ sector }) => sector), ...templateSectors])]
  return order
    .map((sector) => ({ sector, members: templates.filter((template) => template.sector === sector) }))
    .filter(({ members }) => members.length > 0)
    .map(({ sector, members }) => (
      <section key={sector} aria-label={texts.sectors[sector]}>
        <h2 className="mb-2 text-large">{texts.sectors[sector]}</h2>
        <ul className="grid border-t border-line sm:grid-cols-2 sm:gap-x-8">
          {members.map((template) => (
            <li key={template.code} className="border-b border-line">
              <Button
                isDisabled={isDisabled}
                onPress={() => onPick(template)}
                className="flex w-full cursor-pointer flex-col rounded-md px-2 py-3 text-left hover:bg-accent-tint disabled:cursor-progress"
              >
                <span className="font-semibold text-accent">{template.name[language]}</span>
                <span className="text-soft">{template.description[language]}</span>
              </Button>
            </li>
          ))}
        </ul>
      </section>
    ))
}
