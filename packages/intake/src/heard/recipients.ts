import { type RecipientRole, type ResolvedRegister, recipientRoles } from '@seloste/domain'
import type { TieFact } from '../draft/ties.ts'
import { wordsIn } from '../draft/words.ts'
import type { RegisterText } from '../interpret/register-text.ts'
import { placeIn } from '../words/countries.ts'
import { isDenied, listsAbout } from './composed-notice.ts'
import { type HeardPhrase, heardIn, type SentenceKey, withoutStop } from './heard-phrase.ts'
import { idsNamed } from './named-items.ts'
import { whoTold } from './named-party.ts'

type Recipients = ResolvedRegister['recipients']
type StatedRecipient = Extract<Recipients, { state: 'stated' }>['items'][number]

/** To whom data are given, in the list of a composed notice: GDPR Art. 13(1)(e). */
export function heardRecipients(
  register: RegisterText,
  data: ResolvedRegister['dataCategories'],
  tie: TieFact,
): Recipients {
  const { language } = register
  const lists = listsAbout(register, 'recipients', tie)
  const items = lists.flatMap((list) => list.items)
  if (items.length === 0) return { state: isDenied(register, 'recipients', tie) ? 'none' : 'notStated' }
  return {
    state: 'stated',
    items: items.slice(0, 200).map((words, index): StatedRecipient => {
      const id = `r${index + 1}`
      const path = `recipients/items/${id}`
      const { opening, said } = heardIn('recipients', words, language)
      const { party, ...kind } = whoTold('recipient', opening, language)
      const subProcessors = said.find(({ key }) => key === 'subProcessors')?.holes['names']
      tie(path, [words])
      const named =
        party === undefined && subProcessors === undefined
          ? undefined
          : {
              ...party,
              ...(subProcessors === undefined
                ? {}
                : { subProcessors: subProcessors.text.split(', ').map((one) => wordsIn(language, one)) }),
            }
      return {
        id,
        ...kind,
        ...(named === undefined ? {} : { party: named }),
        ...Object.assign({}, ...said.map((one) => detail(one, data, register, path, tie))),
      }
    }),
    ...(lists.some(({ key }) => key === 'exclusive') ? { exclusive: true } : {}),
  }
}

function detail(
  { key, holes, phrase }: HeardPhrase<SentenceKey<'recipients'>>,
  data: ResolvedRegister['dataCategories'],
  { language }: RegisterText,
  path: string,
  tie: TieFact,
): Partial<StatedRecipient> {
  const words = withoutStop(holes['words'] ?? holes['place'])
  if (isRole(key)) {
    tie(`${path}/role`, [phrase])
    return { role: key }
  }
  if (key === 'consent' || key === 'law' || key === 'contract') {
    tie(`${path}/dependsOn`, [phrase])
    return { dependsOn: key }
  }
  if (words === undefined) return {}
  tie(`${path}/${key === 'data' ? 'dataCategories' : key}`, [words])
  switch (key) {
    case 'purpose':
    case 'condition':
      return { [key]: wordsIn(language, words) }
    case 'location': {
      const location = placeIn(words.text)
      return location === undefined ? {} : { location }
    }
    case 'data':
      return { dataCategories: idsNamed(words, data, 'dataCategory', language) }
    default:
      return {}
  }
}

function isRole(key: string): key is RecipientRole {
  const roles: readonly string[] = recipientRoles
  return roles.includes(key)
}
