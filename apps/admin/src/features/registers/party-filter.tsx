import { type Party, textIn } from '@seloste/domain'
import { useQuery } from '@tanstack/react-query'
import { Menu, MenuItem } from '../../components/menu.tsx'
import { useApi } from '../../connection/api.ts'
import { useTexts } from '../../language/catalogue.ts'
import { useLanguage } from '../../language/interface-language.ts'
import { registersTexts } from './registers-texts.ts'

const mostShown = 100

/** Narrows the table to the registers that name a party. */
export function PartyFilter(props: {
  party: string | undefined
  organisationId: string
  onChange: (party: string | undefined) => void
}) {
  const { party, organisationId, onChange } = props
  const api = useApi()
  const texts = useTexts(registersTexts)
  const language = useLanguage()
  const parties = useQuery({
    queryKey: [organisationId, 'parties', 'choices'],
    queryFn: ({ signal }) => api.parties.list.query({ limit: mostShown }, { signal }),
  })
  const named = useQuery({
    queryKey: [organisationId, 'parties', party],
    queryFn: ({ signal }) => api.parties.get.query({ id: party ?? '' }, { signal }),
    enabled: party !== undefined,
  })
  const nameOf = (content: Party) => textIn(content.name, language)?.text ?? content.businessId ?? '–'
  const rows = parties.data?.rows ?? []
  if (rows.length === 0 && party === undefined) return null
  return (
    <Menu
      label={named.data && party !== undefined ? nameOf(named.data.content) : texts.party}
      button={{ size: 'small' }}
      selectionMode="single"
      selectedKeys={party === undefined ? [] : [party]}
      onSelectionChange={(keys) => onChange([...keys].map(String)[0])}
    >
      {rows.map(({ id, content }) => (
        <MenuItem key={id} id={id}>
          {nameOf(content)}
        </MenuItem>
      ))}
    </Menu>
  )
}
