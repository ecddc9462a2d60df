import { interfaceLanguage } from '../../language/interface-language.ts'

/** What the first person tells of themselves, with the code that the server printed. */
export interface FirstAccount {
  code: string
  name: string
  email: string
  password: string
}

/** How making the first account ended. */
export type FirstAccountOutcome = 'created' | 'refused' | 'emailWrong' | 'lost' | 'failed'

/** Makes the first account of the service. */
export async function createFirstAccount(account: FirstAccount): Promise<FirstAccountOutcome> {
  const response = await fetch('/api/setup', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-seloste-language': interfaceLanguage() },
    body: JSON.stringify(account),
  }).catch(() => undefined)
  if (response === undefined) return 'lost'
  if (response.ok) return 'created'
  if (response.status === 400) return 'emailWrong'
  return response.status < 500 ? 'refused' : 'failed'
}
