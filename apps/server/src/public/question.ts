import { plainDateSchema } from '@seloste/domain'

/** What is asked after the question mark of a public address. */
export interface PublicQuestion {
  /** The cursor of a further page. */
  after?: string
  /** A day, ISO 8601, as it was written; whether there is such a day is not known yet. */
  at?: string
  /** Words of the name of a register. */
  search?: string
}

const longest = { after: 600, at: 40, search: 100 } as const satisfies Record<keyof PublicQuestion, number>

/** Reads what is asked; what is empty or longer than anything that can be asked counts as not asked. */
export function readQuestion(url: string): PublicQuestion {
  const start = url.indexOf('?')
  if (start === -1) return {}
  const given = new URLSearchParams(url.slice(start))
  const read = (name: keyof PublicQuestion) => {
    const value = given.get(name)?.trim() ?? ''
    return value === '' || value.length > longest[name] ? {} : { [name]: value }
  }
  return { ...read('after'), ...read('at'), ...read('search') }
}

/** Whether a day that was written is one. */
export function isDay(text: string): boolean {
  return plainDateSchema.safeParse(text).success
}
