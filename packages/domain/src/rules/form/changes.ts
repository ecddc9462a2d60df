import canonicalize from 'canonicalize'
import { frozenRegisterFormat } from '../../register/frozen-register.ts'
import { publicView } from '../../register/public-view.ts'
import { isBlank } from '../../text/localized-text.ts'
import { hitsOf, saidIn, says } from '../phrases/hits.ts'
import { phrases } from '../phrases/phrases.ts'
import { sectionsOf, sentenceAt } from '../phrases/sections.ts'
import type { Rule } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { metWhen } from '../verdict.ts'

const silently = phrases({
  fi: [
    'ilmoittamatta',
    'ilman (eri|erillistä|ennakkoon|ennakko)\\w* … ilmoitu',
    'ilman ennakkoilmoitu',
    'ilman eri ilmoitu',
    'ilman erillistä ilmoitu',
  ],
  sv: ['utan (att )?(särskilt |föregående |separat )?(meddela|meddelande|förvarning|underrätt|information)'],
  en: ['without (any )?(prior |separate |further )?(notice|notif|inform)'],
})

const changing = phrases({
  fi: ['muut', 'päivit'],
  sv: ['ändr', 'uppdater'],
  en: ['chang', 'updat', 'amend', 'modif'],
})

/** A notice may change; it does not reserve to change without a word. */
export const silentChange: Rule = {
  id: 'NOTICE-META-change',
  article: 'WP260 para 29-32; 13(3)',
  severity: 'warning',
  scopes: ['notice', 'register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Olennaisista muutoksista on ilmoitettava; älä pidätä oikeutta muuttaa selostetta ilmoittamatta.',
    sv: 'Väsentliga ändringar ska meddelas; ta inte in något förbehåll om rätt att ändra dataskyddsbeskrivningen utan meddelande.',
    en: 'Material changes must be communicated; do not reserve a right to change silently.',
  },
  judge: ({ register, notice, origin }) => {
    const { changes } = register.particulars
    const hits = (notice === undefined ? [] : hitsOf(notice, silently)).filter(
      ({ span }) => notice !== undefined && says(notice, changing, [sentenceAt(notice, span)]),
    )
    const inFacts = saidIn(changes, silently)
    const clause =
      !isBlank(changes) ||
      (notice !== undefined && origin === 'read' && sectionsOf(notice, 'changes').length > 0)
    if (!clause && hits.length === 0) return 'notApplicable'
    return metWhen(hits.length === 0 && !inFacts, {
      path: 'particulars/changes',
      ...(hits.length === 0 ? {} : { spans: hits.map(({ span }) => span) }),
    })
  },
}

/** What is published is what the register says: RFC 8785 makes the comparison one of facts. */
export const publishedAsKept: Rule = {
  id: 'NOTICE-DRIFT',
  article: 'GDPR 5(1)(a), 5(2)',
  severity: 'warning',
  scopes: ['register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Julkaistu seloste ei enää vastaa rekisterin tietoja; luo se uudelleen.',
    sv: 'Den publicerade dataskyddsbeskrivningen motsvarar inte längre uppgifterna i registret; generera den på nytt.',
    en: 'The published notice no longer matches the register; regenerate it.',
  },
  judge: ({ register, organisation, published }) => {
    if (published === undefined) return 'notApplicable'
    const now = publicView({ format: frozenRegisterFormat, organisation, register })
    return metWhen(canonicalize(now) === canonicalize(publicView(published)), { path: 'particulars' })
  },
}
