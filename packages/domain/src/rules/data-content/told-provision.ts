import type { DataCategory } from '../../register/data-category.ts'
import { isBlank } from '../../text/localized-text.ts'
import { sourcesOf } from '../facts/stated-items.ts'
import type { Matter } from '../matter.ts'
import { says } from '../phrases/hits.ts'
import { phrases } from '../phrases/phrases.ts'
import type { Rule, Violation } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { metWhen, verdictOf } from '../verdict.ts'

const duty = phrases({
  fi: [
    '(tietojen|tiedon|tietojesi) (anta|luovutta|toimitta|ilmoitta)mi\\w+ … (pakolli|vapaaehtoi|edellyty|vaatimu|välttämät|lakisääteis)',
    '(pakolli|vapaaehtoi)\\w* … (anta|luovutta|toimitta)',
    '(tiedot|tietojen) … (antaminen )?(on|ovat) … (edellytys|edellytyksenä)',
  ],
  sv: [
    '(lämna|lämnas|uppge|ange) … (uppgift)?\\w* … (obligatorisk|frivillig|krav|nödvändig)',
    '(obligatorisk|frivillig|krav)\\w* … (lämna|uppge|ange)',
  ],
  en: [
    '(provid|giv|supply)\\w* … (mandatory|obligatory|voluntary|required|requirement|necessary)',
    '(mandatory|obligatory|voluntary|required) … (provid|giv|supply)',
  ],
})

const consequence = phrases({
  fi: [
    '(jos|mikäli) … (et|ei|ette) … (anna|luovuta|toimita|ilmoita)',
    'ellei … (anna|luovuta|toimita|annet)',
    'ilman (näitä|tarvittavia|vaadittuja|kyseisiä) tieto',
    'antamatta jättämi',
    '\\w*tietoja … vapaaehtoi',
    'vapaaehtoi',
  ],
  sv: ['om … inte … (lämna|lämnas|uppger|anger)', 'utan (dessa|de här|nödvändiga) uppgifter', 'frivillig'],
  en: [
    'if … (not|fail) … (provid|giv|supply)',
    'failure to provide',
    'without (this|these|the) (data|information)',
    'voluntary',
  ],
})

/** It is told whether people must give their data, and what follows when they do not. */
export const toldProvision: Rule = {
  id: 'NOTICE-13-2-e',
  article: 'GDPR 13(2)(e)',
  severity: 'error',
  scopes: ['notice', 'register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Selosteessa ei kerrota, onko tietojen antaminen pakollista ja mitä antamatta jättämisestä seuraa.',
    sv: 'Det framgår inte om uppgifterna måste lämnas och vad som följer om de inte lämnas.',
    en: 'The notice does not say whether the data must be provided and what follows if they are not.',
  },
  judge: (matter) => {
    const { register } = matter
    if (register.role !== 'controller' || !fromThePerson(matter)) return 'notApplicable'
    if (isSaid(matter)) return 'met'
    const own = register.dataCategories.filter((data) => comesFromThePerson(data, matter))
    if (own.length === 0) return metWhen(false, { path: 'dataCategories' })
    const [first] = own.flatMap(missing)
    return verdictOf(first === undefined ? [] : [first])
  },
}

function missing({ id, provision, consequence: follows }: DataCategory): readonly Violation[] {
  if (provision === undefined) return [{ path: `dataCategories/${id}/provision` }]
  // Who is free to give data needs no warning of what follows.
  if (provision !== 'voluntary' && isBlank(follows)) return [{ path: `dataCategories/${id}/consequence` }]
  return []
}

/** Data are taken to come from the person unless the sources say otherwise. */
function fromThePerson({ register }: Matter): boolean {
  const sources = sourcesOf(register)
  return sources.length === 0 || sources.some(({ term }) => term === 'data-subject')
}

function comesFromThePerson({ sources = [] }: DataCategory, { register }: Matter): boolean {
  const own = sourcesOf(register).filter(({ id }) => sources.includes(id))
  return own.length === 0 || own.some(({ term }) => term === 'data-subject')
}

function isSaid({ origin, notice }: Matter): boolean {
  return origin === 'read' && notice !== undefined && says(notice, duty) && says(notice, consequence)
}
