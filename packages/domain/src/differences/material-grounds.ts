import type { Term } from '../vocabulary/term.ts'

/** Why a change is material, with the provision of the GDPR that makes it information people must have. */
export const materialGrounds = {
  purpose: {
    article: 'GDPR 13(3), 14(4)',
    fi: 'Käsittelyn tarkoitus on uusi tai muuttunut.',
    sv: 'Ett ändamål är nytt eller har ändrats.',
    en: 'A purpose is new or has changed.',
  },
  legalBasis: {
    article: 'GDPR 13(1)(c), 14(1)(c)',
    fi: 'Käsittelyn oikeusperuste on muuttunut.',
    sv: 'Den rättsliga grunden har ändrats.',
    en: 'The legal basis has changed.',
  },
  controller: {
    article: 'GDPR 13(1)(a), 14(1)(a)',
    fi: 'Tiedoista vastaa toinen taho kuin ennen.',
    sv: 'En annan än förut ansvarar för uppgifterna.',
    en: 'Somebody else than before is responsible for the data.',
  },
  dataCategory: {
    article: 'GDPR 14(1)(d), 5(1)(a)',
    fi: 'Ihmisistä kerätään uusia tietoja.',
    sv: 'Nya uppgifter om människor samlas in.',
    en: 'New data about people are collected.',
  },
  sensitiveData: {
    article: 'GDPR 9, 10',
    fi: 'Mukana on uusia erityisiä henkilötietoryhmiä, rikostietoja tai henkilötunnuksia.',
    sv: 'Nya särskilda kategorier av uppgifter, uppgifter om brott eller personbeteckningar har tillkommit.',
    en: 'Special categories of data, data on offences or personal identity codes have been added.',
  },
  source: {
    article: 'GDPR 14(2)(f)',
    fi: 'Tietoja saadaan uudesta lähteestä.',
    sv: 'Uppgifter fås från en ny källa.',
    en: 'Data come from a new source.',
  },
  recipient: {
    article: 'GDPR 13(1)(e), 14(1)(e)',
    fi: 'Tietoja saa uusi taho.',
    sv: 'Någon ny får uppgifterna.',
    en: 'Somebody new gets the data.',
  },
  transfer: {
    article: 'GDPR 13(1)(f), 14(1)(f)',
    fi: 'Siirrot ETA-alueen ulkopuolelle ovat muuttuneet.',
    sv: 'Överföringarna utanför EES har ändrats.',
    en: 'Transfers outside the EEA have changed.',
  },
  retention: {
    article: 'GDPR 13(2)(a), 14(2)(a)',
    fi: 'Tietoja voidaan säilyttää pidempään kuin ennen.',
    sv: 'Uppgifter kan lagras längre än förut.',
    en: 'Data may be kept longer than before.',
  },
  automatedDecision: {
    article: 'GDPR 13(2)(f), 14(2)(g), 22',
    fi: 'Automaattinen päätöksenteko tai profilointi on uutta tai muuttunut.',
    sv: 'Automatiserat beslutsfattande eller profilering är nytt eller har ändrats.',
    en: 'Automated decision-making or profiling is new or has changed.',
  },
} as const satisfies Record<string, Term & { article: string }>

/** Why a change is material. */
export type MaterialGround = keyof typeof materialGrounds
