import { buttonLook } from '../../components/button-look.ts'
import { usePageTitle } from '../../components/page-title.ts'
import type { Catalogue } from '../../language/catalogue.ts'
import { useTexts } from '../../language/catalogue.ts'
import { Doorway } from './doorway.tsx'

const fi = {
  title: 'Palvelin ei vastaa',
  lead: 'Kaikki tallennettu on turvassa. Tarkista verkkoyhteys tai odota hetki ja yritä uudelleen.',
  retry: 'Yritä uudelleen',
}

const texts = {
  fi,
  sv: {
    title: 'Servern svarar inte',
    lead: 'Allt som är sparat är i säkerhet. Kontrollera nätförbindelsen eller vänta en stund och försök igen.',
    retry: 'Försök igen',
  },
  en: {
    title: 'The server does not answer',
    lead: 'Everything that was saved is safe. Check your network connection, or wait a moment, and try again.',
    retry: 'Try again',
  },
} satisfies Catalogue<typeof fi>

/** Shown when the desk cannot even be opened. */
export function UnreachablePage() {
  const { title, lead, retry } = useTexts(texts)
  usePageTitle(title)
  return (
    <Doorway title={title} lead={lead}>
      <button type="button" onClick={() => location.reload()} className={buttonLook({ tone: 'primary' })}>
        {retry}
      </button>
    </Doorway>
  )
}
