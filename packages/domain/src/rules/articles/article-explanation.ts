import type { Worded } from '../finding.ts'
import { finnishAct, regulationAt } from './addresses.ts'
import type { ArticleExplanation, Explained, Explanations } from './article.ts'
import { gdprDuties } from './gdpr-duties.ts'
import { gdprInformation } from './gdpr-information.ts'
import { gdprPrinciples } from './gdpr-principles.ts'
import { gdprRights } from './gdpr-rights.ts'
import { guidance } from './guidance.ts'
import { communicationsAct, dataProtectionAct, otherActs, workingLifeAct } from './national-acts.ts'
import { inOtherWords, ofAct } from './provision-names.ts'

const regulation: Explanations = { ...gdprPrinciples, ...gdprInformation, ...gdprRights, ...gdprDuties }

const acts: readonly { prefix: string; provisions: Explanations; name: Explained; url: Worded }[] = [
  {
    prefix: 'TSL',
    provisions: dataProtectionAct,
    name: ['tietosuojalaki', 'dataskyddslagen', 'Data Protection Act'],
    url: finnishAct(2018, 1050),
  },
  {
    prefix: 'YksTL',
    provisions: workingLifeAct,
    name: [
      'työelämän tietosuojalaki',
      'lagen om integritetsskydd i arbetslivet',
      'Act on the Protection of Privacy in Working Life',
    ],
    url: finnishAct(2004, 759),
  },
  {
    prefix: 'SVPL',
    provisions: communicationsAct,
    name: [
      'laki sähköisen viestinnän palveluista',
      'lagen om tjänster inom elektronisk kommunikation',
      'Act on Electronic Communications Services',
    ],
    url: finnishAct(2014, 917),
  },
]

const others: Readonly<Record<string, { name: Explained; url: Worded }>> = {
  'L 504/2002 7 §': {
    name: ['laki 504/2002, 7 §', 'lag 504/2002, 7 §', 'Act 504/2002, section 7'],
    url: finnishAct(2002, 504),
  },
  'KPL 2:10': {
    name: [
      'kirjanpitolaki, 2 luku 10 §',
      'bokföringslagen, 2 kap. 10 §',
      'Accounting Act, chapter 2, section 10',
    ],
    url: finnishAct(1997, 1336),
  },
  HetiL: {
    name: ['henkilötietolaki (kumottu)', 'personuppgiftslagen (upphävd)', 'Personal Data Act (repealed)'],
    url: finnishAct(1999, 523),
  },
}

/**
 * What a provision asks and why, in plain words; undefined for one that has no explanation. A point of an article that
 * has none of its own has that of its paragraph, or of the article: `GDPR 30(1)(c)` is explained by Article 30.
 */
export function articleExplanation(code: string): ArticleExplanation | undefined {
  return ofRegulation(code) ?? ofNationalAct(code) ?? ofGuidance(code)
}

function ofRegulation(code: string): ArticleExplanation | undefined {
  if (!code.startsWith('GDPR ')) return undefined
  const provision = code.slice('GDPR '.length)
  const explained = nearest(regulation, provision)
  const [, recital] = /^recital (\d+)$/.exec(provision) ?? []
  if (explained === undefined) return undefined
  return recital === undefined
    ? explanation(code, [code, code, code], explained, regulationAt(/^\d+/.exec(provision)?.[0]))
    : explanation(
        code,
        [`GDPR, johdanto-osan ${recital} kappale`, `GDPR, skäl ${recital}`, `GDPR, recital ${recital}`],
        explained,
        regulationAt(),
      )
}

function ofNationalAct(code: string): ArticleExplanation | undefined {
  const act = acts.find(({ prefix }) => code.startsWith(`${prefix} `))
  if (act !== undefined) {
    const section = code.slice(act.prefix.length + 1).replace(/ §$/, '')
    const explained = nearest(act.provisions, section)
    return explained && explanation(code, ofAct(act.name, section), explained, act.url)
  }
  const [other, explained] = [others[code], otherActs[code]]
  return other && explained && explanation(code, other.name, explained, other.url)
}

function ofGuidance(code: string): ArticleExplanation | undefined {
  const source = guidance.find((one) => code.startsWith(one.code))
  if (source === undefined) return undefined
  const name = inOtherWords(source.name, code.slice(source.code.length))
  return explanation(code, name, source.explained, source.url)
}

function nearest(provisions: Explanations, provision: string): Explained | undefined {
  let wider = provision
  while (provisions[wider] === undefined && wider.endsWith(')'))
    wider = wider.slice(0, wider.lastIndexOf('('))
  return provisions[wider]
}

function explanation(code: string, name: Explained, explained: Explained, url: Worded): ArticleExplanation {
  return { code, name: worded(name), explanation: worded(explained), url }
}

function worded([fi, sv, en]: Explained): Worded {
  return { fi, sv, en }
}
