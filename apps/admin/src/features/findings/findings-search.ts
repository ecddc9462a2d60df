import { type FindingFilter, type Severity, severities } from '@seloste/domain'

/** Which findings of the organisation are shown, as the address says it: a saved view is a bookmark. */
export interface FindingsSearch {
  severity?: Severity
  article?: string
  /** Id of a register. */
  register?: string
}

const longestArticle = 300

/** Reads the view from an address; what it does not understand is left out. */
export function readFindingsSearch(raw: Record<string, unknown>): FindingsSearch {
  const severity = severities.find((known) => known === raw['severity'])
  const { article, register } = raw
  return {
    ...(severity && { severity }),
    ...(isText(article, longestArticle) && { article }),
    ...(typeof register === 'string' && /^[0-9a-f-]{36}$/.test(register) && { register }),
  }
}

function isText(value: unknown, longest: number): value is string {
  return (
    typeof value === 'string' && value !== '' && value.length <= longest && !/[\p{Cc}\p{Cs}]/u.test(value)
  )
}

/** The question that a view puts to the server. */
export function questionOf({ severity, article, register }: FindingsSearch): FindingFilter {
  return { ...(severity && { severity }), ...(article && { article }), ...(register && { register }) }
}
