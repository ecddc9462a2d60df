import type { Worded } from '../finding.ts'

const regulation = 'https://eur-lex.europa.eu/eli/reg/2016/679'

/** The Regulation in EUR-Lex, at one of its articles where one is named (European Legislation Identifier). */
export function regulationAt(article?: string): Worded {
  const at = article === undefined ? regulation : `${regulation}/art_${article}`
  return { fi: `${at}/oj/fin`, sv: `${at}/oj/swe`, en: `${at}/oj/eng` }
}

/** A document of the Union in EUR-Lex by its CELEX number. */
export function unionDocument(celex: string): Worded {
  return {
    fi: `https://eur-lex.europa.eu/legal-content/FI/TXT/?uri=CELEX:${celex}`,
    sv: `https://eur-lex.europa.eu/legal-content/SV/TXT/?uri=CELEX:${celex}`,
    en: `https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:${celex}`,
  }
}

/** An act in Finlex, which publishes it in both national languages; for English the Finnish text stands. */
export function finnishAct(year: number, number: number): Worded {
  const fi = `https://www.finlex.fi/fi/lainsaadanto/${year}/${number}`
  return { fi, sv: `https://www.finlex.fi/sv/lagstiftning/${year}/${number}`, en: fi }
}

/** Finlex, where an act is not known by itself. */
export const finnishActs: Worded = {
  fi: 'https://www.finlex.fi/fi',
  sv: 'https://www.finlex.fi/sv',
  en: 'https://www.finlex.fi/en',
}

/** The guidelines of the European Data Protection Board. */
export const europeanGuidance: Worded = {
  fi: 'https://www.edpb.europa.eu/our-work-tools/general-guidance/guidelines-recommendations-best-practices_fi',
  sv: 'https://www.edpb.europa.eu/our-work-tools/general-guidance/guidelines-recommendations-best-practices_sv',
  en: 'https://www.edpb.europa.eu/our-work-tools/general-guidance/guidelines-recommendations-best-practices_en',
}

/** The Office of the Data Protection Ombudsman. */
export const ombudsman: Worded = {
  fi: 'https://tietosuoja.fi',
  sv: 'https://tietosuoja.fi/sv',
  en: 'https://tietosuoja.fi/en',
}

/** The National Cyber Security Centre at Traficom, which supervises the use of cookies. */
export const cookieAuthority: Worded = {
  fi: 'https://www.kyberturvallisuuskeskus.fi/fi',
  sv: 'https://www.kyberturvallisuuskeskus.fi/sv',
  en: 'https://www.kyberturvallisuuskeskus.fi/en',
}
