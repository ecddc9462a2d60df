import { isBlank } from '../../text/localized-text.ts'
import type { Matter } from '../matter.ts'
import type { NoticeText, Span } from '../notice-text.ts'
import { metUnlessSaid } from '../phrases/found.ts'
import { type Hit, hitsOf, says } from '../phrases/hits.ts'
import { phrases } from '../phrases/phrases.ts'
import { bodiesOf, sectionsOf } from '../phrases/sections.ts'
import type { Rule } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { metWhen, verdictOf } from '../verdict.ts'

const targeting = phrases({
  fi: [
    '\\w*(markkinoinnin|mainonnan|viestinnän) ([^\\s.]+ ){0,4}?(kohdist|kohden)',
    '(kohdennet|kohdistet)\\w+ … \\w*(mainon|markkin|sisäl|viest)',
    'kohdennetun',
    'henkilökohtaisem',
    'personoi',
    '\\w*pisteyt',
    'luottopäätö',
  ],
  sv: [
    '(inrikt|rikta[dt]|målgruppsanpass)\\w* … (marknadsföring|reklam|innehåll)',
    'personanpass',
    'personligt anpass',
    'poängsätt',
    'kreditbeslut',
  ],
  en: [
    'target(ed|ing) … (marketing|advertising|content|advert)',
    'personali[sz]',
    'scoring',
    'credit decision',
  ],
})

const decision = phrases({
  fi: ['profiloin', 'profiloi', 'automaatti\\w+ … päätö', 'automatisoi\\w+ … päätö'],
  sv: ['profilering', 'automatisera\\w* … beslut', 'automatis\\w+ beslut'],
  en: ['profiling', 'automated … decision', 'automatic decision'],
})

/** The logic, the significance and the envisaged consequences of a solely automated decision are told: Art. 22(1), (4). */
export const explainedDecision: Rule = {
  id: 'NOTICE-13-2-f',
  article: 'GDPR 13(2)(f) / 14(2)(g), 22',
  severity: 'error',
  scopes: ['notice', 'register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Automaattista päätöksentekoa käytetään, mutta käsittelyn logiikkaa, merkittävyyttä ja mahdollisia seurauksia ei ole kerrottu.',
    sv: 'Automatiserat beslutsfattande används, men logiken bakom det, dess betydelse och de förutsedda följderna förklaras inte.',
    en: 'Automated decision-making is used but the logic involved, its significance and its envisaged consequences are not explained.',
  },
  judge: ({ register: { automatedDecisions } }) => {
    const items = automatedDecisions.state === 'stated' ? automatedDecisions.items : []
    const decisions = items.filter(({ kind }) => kind === 'decision')
    if (decisions.length === 0) return 'notApplicable'
    return verdictOf(
      decisions.flatMap((item) => {
        const missing = (['logic', 'significance', 'consequences'] as const).find((name) =>
          isBlank(item[name]),
        )
        return missing === undefined ? [] : [{ path: `automatedDecisions/items/${item.id}/${missing}` }]
      }),
    )
  },
}

/** It is told whether people are profiled or decided on by machines, also when they are not. */
export const silentDecisions: Rule = {
  id: 'NOTICE-13-2-f-silent',
  article: 'good practice',
  severity: 'info',
  scopes: ['notice', 'register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Kerro, käytetäänkö automaattista päätöksentekoa tai profilointia.',
    sv: 'Ange om automatiserade beslut eller profilering används.',
    en: 'Say whether automated decisions or profiling are used.',
  },
  judge: (matter) => {
    const { register, notice } = matter
    if (register.role !== 'controller' || unexplained(matter).length > 0) return 'notApplicable'
    const said = notice !== undefined && says(notice, decision, apartFromRights(notice))
    return metWhen(register.automatedDecisions.state !== 'notStated' || said, { path: 'automatedDecisions' })
  },
}

/** Where data are used to target, to score or to decide on credit, it is told whether that is profiling or a decision. */
export const explainedProfiling: Rule = {
  id: 'NOTICE-13-2-f-profiling',
  article: 'GDPR 13(2)(f), recital 60; WP251; CJEU C-634/21',
  severity: 'warning',
  scopes: ['notice'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Kohdentaminen, personointi tai luottopäätös mainitaan kertomatta, onko kyse profiloinnista tai automaattisesta päätöksestä.',
    sv: 'Riktad marknadsföring, personanpassning eller kreditbeslut nämns utan uppgift om huruvida profilering eller automatiserade beslut används.',
    en: 'Targeting, personalisation or credit decisions are mentioned without saying whether profiling or automated decisions are used.',
  },
  judge: (matter) =>
    matter.notice === undefined ? 'notApplicable' : metUnlessSaid(unexplained(matter), 'automatedDecisions'),
}

function unexplained({ register, notice }: Matter): readonly Hit[] {
  if (notice === undefined) return []
  const told =
    register.automatedDecisions.state !== 'notStated' ||
    register.purposes.some(({ profiling }) => profiling !== undefined) ||
    says(notice, decision, apartFromRights(notice))
  return told
    ? []
    : hitsOf(notice, targeting, bodiesOf(notice, 'purposes', 'sources', 'recipients', 'cookies'))
}

/** The words outside the sections on rights: that one may object to profiling does not tell whether there is any. */
function apartFromRights(notice: NoticeText): readonly Span[] {
  const rights = sectionsOf(notice, 'rights', 'objection', 'access', 'rectification', 'erasure')
  const spans: Span[] = []
  let from = 0
  for (const { body } of rights) {
    spans.push({ start: from, end: body.start })
    from = body.end
  }
  return [...spans, { start: from, end: notice.text.length }]
}
