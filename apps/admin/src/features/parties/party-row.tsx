import { type Agreement, type KeptParty, partyKindLabels, textIn } from '@seloste/domain'
import { Link } from '@tanstack/react-router'
import { useTexts } from '../../language/catalogue.ts'
import { today, writeDate } from '../../language/dates.ts'
import { useLanguage } from '../../language/interface-language.ts'
import { partiesTexts } from './parties-texts.ts'

/** A party as a row of the list. */
export function PartyRow({ row, params }: { row: KeptParty; params: { organisation: string } }) {
  const texts = useTexts(partiesTexts)
  const language = useLanguage()
  const { id, content, registers } = row
  const name = textIn(content.name, language)
  return (
    <tr className="hover:bg-sunken">
      <td>
        <Link
          to="/$organisation/parties/$party"
          params={{ ...params, party: id }}
          lang={name?.language}
          className="rounded-sm font-semibold hover:text-accent hover:underline"
        >
          {name?.text ?? content.businessId ?? '–'}
        </Link>
      </td>
      <td>{content.kind && partyKindLabels[content.kind][language]}</td>
      <td>
        <AgreementState agreement={content.agreement} />
      </td>
      <td>
        {registers === 0 ? (
          <span className="text-soft">{texts.unused}</span>
        ) : (
          <Link
            to="/$organisation/registers"
            params={params}
            search={{ party: id }}
            className="rounded-sm text-accent underline underline-offset-4"
          >
            {texts.usedBy(registers)}
          </Link>
        )}
      </td>
    </tr>
  )
}

function AgreementState({ agreement }: { agreement: Agreement | undefined }) {
  const texts = useTexts(partiesTexts)
  const language = useLanguage()
  if (agreement === undefined) return <span className="text-soft">{texts.noAgreement}</span>
  const { validUntil, signedOn, reference } = agreement
  if (validUntil !== undefined && validUntil < today())
    return <span className="text-error">{texts.ended(writeDate(validUntil, language))}</span>
  if (validUntil !== undefined) return texts.until(writeDate(validUntil, language))
  return signedOn === undefined ? reference : texts.signed(writeDate(signedOn, language))
}
