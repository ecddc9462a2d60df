import { factLabel, type Language, type Organisation } from '@seloste/domain'
import { Checkbox } from '../../../../components/checkbox.tsx'
import { useTexts } from '../../../../language/catalogue.ts'
import { useLanguage } from '../../../../language/interface-language.ts'
import { type Decisions, isTaken, type OfferedFact } from './offered-facts.ts'
import { organisationOfferTexts } from './organisation-offer-texts.ts'
import { saidOf } from './said-of.ts'

/** What the text tells of the organisation, beside what the organisation says now: the person takes what is right. */
export function OrganisationOffer(props: {
  kept: Organisation
  offered: readonly OfferedFact[]
  decisions: Decisions
  /** The language of the text: what is said in it stands side by side. */
  textLanguage: Language
  onDecide: (decisions: Decisions) => void
}) {
  const { kept, offered, decisions, textLanguage, onDecide } = props
  const texts = useTexts(organisationOfferTexts)
  const language = useLanguage()
  if (offered.length === 0) return null
  return (
    <section aria-labelledby="organisation-offer" className="flex flex-col gap-2">
      <h3 id="organisation-offer" className="text-large font-semibold">
        {texts.title}
      </h3>
      <p className="text-small text-soft">{texts.note}</p>
      <ul className="border-t border-line">
        {offered.map((fact) => (
          <li
            key={fact.path}
            className="grid gap-x-4 gap-y-1 border-b border-line py-2 sm:grid-cols-[10rem_1fr_1fr]"
          >
            <Checkbox
              isSelected={isTaken(fact, decisions)}
              onChange={(taken) => onDecide({ ...decisions, [fact.path]: taken })}
            >
              {factLabel(fact.path, language)}
            </Checkbox>
            <Said label={texts.now} words={saidOf(kept[fact.path], textLanguage) ?? texts.nothing} />
            <Said
              label={fact.standing === 'lacking' ? texts.filled : texts.replaced}
              words={saidOf(fact.filled, textLanguage) ?? texts.nothing}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Said({ label, words }: { label: string; words: string }) {
  return (
    <p className="min-w-0 break-words">
      <span className="block text-small text-soft">{label}</span>
      {words}
    </p>
  )
}
