import { articleExplanation } from '@seloste/domain'
import { useTexts } from '../language/catalogue.ts'
import { useLanguage } from '../language/interface-language.ts'
import { lawTexts } from '../language/law-texts.ts'

/** The provisions behind a finding as links to the law, and what they ask and why in plain words. */
export function LawNote({ provisions }: { provisions: readonly string[] }) {
  const texts = useTexts(lawTexts)
  const language = useLanguage()
  const explained = provisions.flatMap((code) => articleExplanation(code) ?? [])
  return (
    <>
      <span className="flex flex-wrap gap-x-3 py-1">
        {explained.map(({ code, name, url }) => (
          <a
            key={code}
            href={url[language]}
            target="_blank"
            rel="noreferrer"
            aria-label={texts.openLaw(name[language])}
            className="min-h-6 text-soft underline decoration-edge underline-offset-2 hover:text-accent"
          >
            {name[language]}
          </a>
        ))}
      </span>
      {explained.length > 0 && (
        <details className="py-1 open:w-full">
          <summary className="w-fit cursor-pointer text-accent">{texts.why}</summary>
          <dl className="mt-1 flex max-w-prose flex-col gap-1.5 rounded-md bg-sunken px-3 py-2 text-base">
            {explained.map(({ code, name, explanation }) => (
              <div key={code}>
                <dt className="text-small text-soft">{name[language]}</dt>
                <dd>{explanation[language]}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  )
}
