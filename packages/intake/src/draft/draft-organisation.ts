import { type Language, type Organisation, type PartyKind, slugSchema } from '@seloste/domain'
import type { Reading } from '../interpret/reading.ts'
import { draftParty } from './draft-party.ts'
import type { TieFact } from './ties.ts'

/** The controller as an organisation; the slug is proposed from its name. */
export function draftOrganisation({ controller }: Reading, language: Language, tie: TieFact): Organisation {
  const {
    id: _id,
    title: _title,
    kind: _kind,
    agreement: _a,
    subProcessors: _s,
    name,
    ...party
  } = draftParty(controller, 'organisation', language, tie) ?? {}
  const kind = kindOf(controller.name?.text ?? '')
  return {
    slug: slugOf(controller.name?.text ?? ''),
    ...(kind === undefined ? {} : { kind }),
    name: name ?? {},
    ...party,
    languages: [language],
  }
}

function kindOf(name: string): PartyKind | undefined {
  if (/\b(?:ry|rf|r\.y\.|r\.f\.)$/iu.test(name)) return 'association'
  if (/\b(?:Oy|Oyj|Ab|Ky|Ay|Ltd|Inc|GmbH|osk|osuuskunta)\b/iu.test(name)) return 'company'
  if (/\bTmi\b|toiminimi/iu.test(name)) return 'soleTrader'
  if (/säätiö|stiftelse|foundation/iu.test(name)) return 'foundation'
  return undefined
}

function slugOf(name: string): string {
  const slug = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '')
  return slugSchema.safeParse(slug).success ? slug : 'organisation'
}
