import { namedServicesIn } from '../terms/services.ts'
import type { Phrase } from '../words/phrase.ts'
import { phraseAt } from '../words/phrase.ts'
import { sentencesIn } from '../words/sentences.ts'
import type { RegisterText } from './register-text.ts'
import { sentencesAbout } from './section-sentences.ts'

/** A three-valued fact: said or denied, with the sentences that do it. */
export type StatedReading = { readonly state: 'none' | 'stated'; readonly sentences: readonly Phrase[] }

/** What is said of cookies, and the services that are named with them. */
export type CookieReading = StatedReading & { readonly services: readonly Phrase[] }

const denied = /(?<![\p{L}])(?:ei(?:kä|vät)?|emme|inte|inga|not|never|no)(?![\p{L}])/iu
const aboutDecisions =
  /profiloin|automa\p{L}* (?:yksittäis)?päät|profiler|automatiserat beslut|automated (?:individual )?decision|profiling/iu

/** Automated decisions and profiling, in a section of their own or in a sentence elsewhere. */
export function readAutomatedDecisions(register: RegisterText): StatedReading | undefined {
  const own = sentencesAbout(register, 'automatedDecisions')
  const sentences = own.length > 0 ? own : elsewhere(register)
  if (sentences.length === 0) return undefined
  const isDenied = sentences.every(({ text }) => denied.test(text) || !aboutDecisions.test(text))
  return { state: isDenied ? 'none' : 'stated', sentences }
}

/** A sentence that says or denies it; a right to object to profiling says neither. */
function elsewhere({ text, sections }: RegisterText): Phrase[] {
  return sections
    .filter(
      ({ kinds }) => !kinds.some((kind) => kind === 'rights' || kind === 'objection' || kind === 'cookies'),
    )
    .flatMap(({ passages }) => passages.flatMap(({ span }) => sentencesIn(text, span)))
    .flatMap((span) => phraseAt(text, span) ?? [])
    .filter(
      ({ text: words }) =>
        aboutDecisions.test(words) && (denied.test(words) || /käytetään|tehdään|used|görs/iu.test(words)),
    )
}

/** Cookies, in a section of their own. */
export function readCookies(register: RegisterText): CookieReading | undefined {
  const sentences = sentencesAbout(register, 'cookies')
  if (sentences.length === 0) return undefined
  const services = sentences.flatMap(({ span }) => namedServicesIn(register.text, span))
  const [first] = sentences
  const isDenied =
    services.length === 0 &&
    sentences.some(({ text }) =>
      /(?:ei (?:ole |käyt\p{L}* )(?:\p{L}+ )?eväst|eväst\p{L}*[^.]{0,40}\sei käytetä|(?:kakor|cookies)[^.]{0,40}används inte|inga (?:kakor|cookies)|no (?:cookies|kakor)|does not use cookies)/iu.test(
        text,
      ),
    ) &&
    first !== undefined &&
    denied.test(first.text)
  return { state: isDenied ? 'none' : 'stated', sentences, services }
}
