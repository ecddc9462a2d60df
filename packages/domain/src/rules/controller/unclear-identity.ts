import { type LocalizedText, textIn } from '../../text/localized-text.ts'
import { contactOf, controllerOf } from '../facts/controller-of.ts'
import { says } from '../phrases/hits.ts'
import { phrases } from '../phrases/phrases.ts'
import type { Rule } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { metWhen } from '../verdict.ts'

const company = phrases({
  fi: ['yrity(s|ks)', 'yhtiö', 'liikkee'],
  sv: ['företag', 'bolag'],
  en: ['compan(y|ies)\\b', 'firm\\b', 'business\\b'],
})

/** A person who is both controller and contact says whether it is a company or a sole trader that decides. */
export const unclearIdentity: Rule = {
  id: 'NOTICE-13-1-a-unclear',
  article: 'GDPR 13(1)(a) / 14(1)(a), 4(7)',
  severity: 'warning',
  scopes: ['notice'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Rekisterinpitäjällä ja yhteyshenkilöllä on sama nimi, vaikka teksti puhuu yrityksestä; selvennä, onko rekisterinpitäjä yhtiö vai yksityinen elinkeinonharjoittaja.',
    sv: 'Den personuppgiftsansvarige och kontaktpersonen har samma namn fast texten talar om ett företag; klargör om den personuppgiftsansvarige är ett bolag eller en enskild näringsidkare.',
    en: 'The controller and the contact person have the same name although the text speaks of a company; make clear whether the controller is a company or a sole trader.',
  },
  judge: (matter) => {
    const controller = controllerOf(matter)
    const contact = contactOf(matter)
    if (matter.notice === undefined || controller === undefined || contact === undefined)
      return 'notApplicable'
    const { name, businessId, kind } = controller.party
    const alike = plain(name) !== '' && plain(name) === plain(contact.party.name)
    if (!alike || businessId !== undefined || !says(matter.notice, company)) return 'notApplicable'
    return metWhen(kind === 'soleTrader' || kind === 'company', { path: `${controller.path}/name` })
  },
}

function plain(name: LocalizedText | undefined): string {
  return (textIn(name, 'fi')?.text ?? '').trim().toLowerCase()
}
