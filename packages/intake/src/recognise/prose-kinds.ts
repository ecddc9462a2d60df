import type { NoticeSectionKind } from '@seloste/domain'

/** What a sentence is about that stands under no heading of its own. The first that fits. */
const cues: readonly (readonly [NoticeSectionKind, RegExp])[] = [
  [
    'automatedDecisions',
    /profiloin|automaattis\p{L}* päätö|automatiserat beslut|profilering|automated decision|profiling/iu,
  ],
  ['legalBases', /oikeusperust|käsittely perustuu|rättslig grund|legal basis|processing is based/iu],
  ['transfers', /(?:EU|ETA|EES|EEA)\S*[^.]{0,40}(?:ulkopuol|utanför|outside)/u],
  [
    'retention',
    /(?:säilyt|tallennet|poist|lagra|spara|stor|retain|kept|delet)\p{L}*[^.]{0,80}(?:niin kauan|vuo(?:tta|den)|kuukau|ajan|kunnes|saakka|så länge|månad|år\b|as long|months|years)/iu,
  ],
  [
    'sources',
    /(?:tiedot|tietoja|uppgifter(?:na)?|data|information)\p{L}*[^.]{0,30} (?:saadaan|saamme|kerätään|haetaan|fås|erhålls|samlas|is (?:collected|obtained|received))[^.]{0,80}(?:lta|ltä|sta|stä|från|from|:)/iu,
  ],
  ['recipients', /luovut|kolmansille osapuolille|lämnas ut|tredje part|disclos|third part/iu],
  ['measures', /suojat|pääsy|salasan|palomuur|lukit|skydda|lösenord|protected|password|access to/iu],
  [
    'purposes',
    /(?:keräämme|käytämme|käsittelemme|kerätään|käytetään|käsitellään|samlar|använd|behandla|collect|use|process)\p{L}*[^.]{0,120}(?:varten|miseksi|miseen|tarkoitu|för att|syfte|in order to|purpose)/iu,
  ],
  [
    'dataCategories',
    /(?:tarvitsemme|keräämme|käsittelemme|tallennamme|kerätään|tallennetaan|samlar in|collect|store)\p{L}* [^.]*(?:tie(?:dot|toja|toa)|nime|osoit|uppgifter|namn|data|name|address)/iu,
  ],
  [
    'contact',
    /(?:kysyä|yhteyttä|yhteydenotot|kontakta|frågor|contact|questions)[^.]*(?:@|\[at\]|\(at\)|sähköpost|e-post|e-?mail|puhel)/iu,
  ],
  ['cookies', /eväste|cookie|kakor/iu],
  [
    'rights',
    /oikeus (?:tarkast|pyytää|saada|vaatia)|voit pyytää|rätt att (?:få|begära)|right to (?:access|request)/iu,
  ],
]

/** The matter of a sentence; undefined when it is about none of those that a notice tells of. */
export function proseKind(words: string): NoticeSectionKind | undefined {
  return cues.find(([, pattern]) => pattern.test(words))?.[0]
}
