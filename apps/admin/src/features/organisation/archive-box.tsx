import { buttonLook } from '../../components/button-look.ts'
import { FormSection } from '../../forms/form-section.tsx'
import { type Catalogue, useTexts } from '../../language/catalogue.ts'

const fi = {
  title: 'Ota kaikki mukaan',
  lead: 'Yksi arkisto, jossa on kaikki, mitä organisaatiosta on tallessa: rekisterit versioineen, osapuolet, julkaisut ja loki. Sen voi palauttaa toiseen Selosteeseen sellaisenaan. Käyttäjätunnukset eivät ole mukana.',
  take: 'Lataa arkisto (ZIP)',
}

const texts = {
  fi,
  sv: {
    title: 'Ta med allt',
    lead: 'Ett arkiv med allt som finns om organisationen: registren med versioner, parterna, publiceringarna och loggen. Det kan återställas som det är i ett annat Seloste. Användarkontona följer inte med.',
    take: 'Ladda ner arkivet (ZIP)',
  },
  en: {
    title: 'Take everything along',
    lead: 'One archive of all that is kept of the organisation: registers with their versions, parties, publications and the log. It can be restored in another Seloste as it is. User accounts are not in it.',
    take: 'Download the archive (ZIP)',
  },
} satisfies Catalogue<typeof fi>

/** The way out with everything. */
export function ArchiveBox({ organisationId }: { organisationId: string }) {
  const { title, lead, take } = useTexts(texts)
  return (
    <FormSection title={title} lead={lead}>
      <a className={`${buttonLook()} w-fit`} href={`/api/archive/${organisationId}`} download>
        {take}
      </a>
    </FormSection>
  )
}
