import { type LocalizedText, slugSchema, textIn } from '@seloste/domain'

const fallback = 'register'
const longest = 60

/** The address part that a name suggests: `Asiakasrekisteri (yritykset)` gives `asiakasrekisteri-yritykset`. */
export function slugFor(name: LocalizedText): string {
  const words = (textIn(name, 'fi')?.text ?? '')
    .slice(0, 300)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
  let slug = ''
  for (const word of words) {
    const longer = slug === '' ? word.slice(0, longest) : `${slug}-${word}`
    if (longer.length > longest) break
    slug = longer
  }
  if (slug === '') return fallback
  return slugSchema.safeParse(slug).success ? slug : `${fallback}-${slug}`
}
