import { Link } from '@tanstack/react-router'
import { buttonLook } from '../components/button-look.ts'
import { usePageTitle } from '../components/page-title.ts'
import { useTexts } from '../language/catalogue.ts'
import { shellTexts } from './shell-texts.ts'

/** For an address that leads nowhere. */
export function MissingPage() {
  const texts = useTexts(shellTexts)
  usePageTitle(texts.missing)
  return (
    <div className="flex max-w-xl flex-col items-start gap-4 py-10">
      <h1 className="text-display">{texts.missing}</h1>
      <p className="text-soft">{texts.missingAdvice}</p>
      <Link to="/" className={buttonLook({ tone: 'primary' })}>
        {texts.missingAction}
      </Link>
    </div>
  )
}
