import type { NoticeSectionKind } from '@seloste/domain'

/** What a sentence is about that stands under no heading of its own. The first that fits. */
const cues: readonly (readonly [NoticeSectionKind, RegExp])[] = [
  [
    'controller',
    /^(?:\p{L}+ ){0,3}rekisterinpitäjä(?:nä)? (?:on|toimii)\s|(?:^|är )personuppgiftsansvarig(?:a)? (?:är|för)\s|registeransvarig är\s|(?:is the|data) controller|controller (?:of|for) (?:the|your)|is responsible for (?:the |your )?(?:personal )?data/iu,
  ],
  ['purposes', /^(?:\p{L}+ ){0,4}tarkoitu(?:s|ksena) on|^syftet med|^the purpose of/iu],
  ['name', /rekisterin nimi on|registrets namn är|the name of the register is/iu],
  [
    'automatedDecisions',
    /profiloin|automaattis\p{L}* päätö|automatiserat beslut|profilering|automated decision|profiling/iu,
  ],
  [
    'legalBases',
    /oikeusperust|käsittely perustuu|rättslig grund|behandlingen grundar sig|legal basis|processing is based/iu,
  ],
  [
    'transfers',
    /(?:EU|ETA|EES|EEA)\S*[^.]{0,40}ulkopuol|(?:utanför|outside) (?:of )?(?:the )?(?:EU|EES|EEA|Europe)/u,
  ],
  [
    'retention',
    /(?:säilyt|tallennet|poist|hävit|lagra|spara|förvara|rader|stor|retain|kept|delet|destroy)\p{L}*[^.]{0,80}(?:niin kauan|vuo(?:tta|den)|kuukau|vuorokau|viik[ko]|(?<![\p{L}])ajan(?![\p{L}])|kunnes|saakka|så länge|månad|veck|år\b|as long|weeks?|months?|years?)/iu,
  ],
  [
    'sources',
    /(?:tiedot|tietoja|uppgifter(?:na)?|data|information)\p{L}*[^.]{0,30} (?:saadaan|saamme|tulevat|kerätään|haetaan|fås|erhålls|kommer|samlas|comes?|is (?:collected|obtained|received))[^.]{0,80}(?:lta|ltä|sta|stä|från|from|:)/iu,
  ],
  [
    'recipients',
    /luovut|palveluntarjoajana toimii|kolmansille osapuolille|lämnas ut|tredje part|disclos|third part/iu,
  ],
  ['measures', /suojat|pääsy|pääse|salasan|palomuur|lukit|skydda|lösenord|protected|password|access to/iu],
  [
    'purposes',
    /(?:keräämme|käytämme|käsittelemme|kerätään|käytetään|käsitellään|samlar|använd|behandla|collect|use|process)\p{L}*[^.]{0,120}(?:varten|miseksi|miseen|tarkoitu|för att|syfte|in order to|purpose)|\bwe use [^.]{3,60} to \p{L}|tarkoitu(?:s|ksena) on|syftet med|the purpose (?:of|is)/iu,
  ],
  [
    'dataCategories',
    /(?:tarvitsemme|keräämme|käsittelemme|tallennamme|kerätään|tallennetaan|talletetaan|merkitään|samlar in|lagras|sparas|collect|record|store)\p{L}* [^.]*(?:tie(?:dot|toja|toa)|nim[ei]|osoit|kuv[ai]|uppgifter|namn|bild|data|name|address)/iu,
  ],
  [
    'contact',
    /(?:kysyä|yhteyttä|yhteydenotot|asioissa voi\p{L}*|kontakta|frågor|contact|questions)[^.]*(?:@|\[at\]|\(at\)|sähköpost|e-post|e-?mail|puhel)/iu,
  ],
  ['cookies', /eväste|cookie|kakor/iu],
  [
    'rights',
    /oikeus (?:tarkast|pyytää|saada|vaatia)|voit? pyytää|voi (?:tarkastaa|vaatia)|rätt att (?:få|begära|kontrollera|granska)|kan begära|right to (?:access|request)|(?:you|members|guests|customers) (?:can|may) (?:ask|request)/iu,
  ],
]

/** The matter of a sentence; undefined when it is about none of those that a notice tells of. */
export function proseKind(words: string): NoticeSectionKind | undefined {
  return cues.find(([, pattern]) => pattern.test(words))?.[0]
}
