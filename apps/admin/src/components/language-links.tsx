import {
  interfaceLanguages,
  ownNames,
  setInterfaceLanguage,
  useLanguage,
} from '../language/interface-language.ts'

/** The languages of the desk as buttons, each in its own name; for pages outside the shell. */
export function LanguageLinks() {
  const language = useLanguage()
  return (
    <div className="flex gap-4">
      {interfaceLanguages.map((code) => (
        <button
          key={code}
          type="button"
          lang={code}
          aria-pressed={code === language}
          onClick={() => setInterfaceLanguage(code)}
          className="cursor-pointer py-1 text-soft underline-offset-4 hover:text-ink aria-pressed:font-semibold aria-pressed:text-ink aria-pressed:underline"
        >
          {ownNames[code]}
        </button>
      ))}
    </div>
  )
}
