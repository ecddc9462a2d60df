import type { Worded } from '../finding.ts'
import type { ArticleExplanation, Explained, Explanations } from './article.ts'
import { gdprDuties } from './gdpr-duties.ts'
import { gdprInformation } from './gdpr-information.ts'
import { gdprPrinciples } from './gdpr-principles.ts'
import { gdprRights } from './gdpr-rights.ts'
import { guidance } from './guidance.ts'
import { communicationsAct, dataProtectionAct, otherActs, workingLifeAct } from './national-acts.ts'

const regulation: Worded = {
  fi: 'http://data.europa.eu/eli/reg/2016/679/oj/fin',
  sv: 'http://data.europa.eu/eli/reg/2016/679/oj/swe',
  en: 'http://data.europa.eu/eli/reg/2016/679/oj/eng',
}

/** Finlex publishes the acts in both national languages; for English the Finnish text stands. */
function finlex(year: number, number: number): Worded {
  const fi = `https://www.finlex.fi/fi/lainsaadanto/${year}/${number}`
  return { fi, sv: `https://www.finlex.fi/sv/lagstiftning/${year}/${number}`, en: fi }
}

const acts: readonly { prefix: string; provisions: Explanations; url: Worded }[] = [
  {
    prefix: 'GDPR',
    provisions: { ...gdprPrinciples, ...gdprInformation, ...gdprRights, ...gdprDuties },
    url: regulation,
  },
  { prefix: 'TSL', provisions: dataProtectionAct, url: finlex(2018, 1050) },
  { prefix: 'YksTL', provisions: workingLifeAct, url: finlex(2004, 759) },
  { prefix: 'SVPL', provisions: communicationsAct, url: finlex(2014, 917) },
]

const otherAddresses: Readonly<Record<string, Worded>> = {
  'L 504/2002 7 §': finlex(2002, 504),
  'KPL 2:10': finlex(1997, 1336),
  HetiL: finlex(1999, 523),
}

/**
 * What a provision asks and why, in plain words; undefined for one that has no explanation. A point of an article that
 * has none of its own has that of its paragraph, or of the article: `GDPR 30(1)(c)` is explained by Article 30.
 */
export function articleExplanation(code: string): ArticleExplanation | undefined {
  const act = acts.find(({ prefix }) => code.startsWith(`${prefix} `))
  if (act !== undefined) {
    const provision = code.slice(act.prefix.length + 1).replace(/ §$/, '')
    const explained = nearest(act.provisions, provision)
    return explained && explanationOf(code, explained, act.url)
  }
  const other = otherActs[code]
  const url = otherAddresses[code]
  if (other !== undefined && url !== undefined) return explanationOf(code, other, url)
  const guide = guidance.find((one) => code.startsWith(one.code))
  return guide && explanationOf(code, guide.explained, guide.url)
}

function nearest(provisions: Explanations, provision: string): Explained | undefined {
  let wider = provision
  while (provisions[wider] === undefined && wider.endsWith(')'))
    wider = wider.slice(0, wider.lastIndexOf('('))
  return provisions[wider]
}

function explanationOf(code: string, [fi, sv, en]: Explained, url: Worded): ArticleExplanation {
  return { code, explanation: { fi, sv, en }, url }
}
