import { type Phrase, partOf } from '../words/phrase.ts'

const word = String.raw`[\p{L}][\p{L}\d:-]*`
/** Finnish allative: the one that something is given to. */
const allative = new RegExp(
  String.raw`(?<![\p{L}\d:-])(?<noun>(?:(?:${word}(?:n|lle))\s){0,2}(?:${word}-\s(?:ja|tai)\s)?${word}lle(?:mme)?)(?![\p{L}])`,
  'giu',
)
/** Finnish illative of an institution: “jatkohoitopaikkaan”, “eläkelaitokseen”. */
const illative =
  /(?<![\p{L}:-])(?<noun>(?:[\p{L}:-]+n\s){0,2}[\p{L}-]*(?:paikkaan|laitokse(?:en|hen)|virastoon|keskukseen|yksikköön|sairaalaan|kouluun|oppilaitokseen|laboratorioon|yhtiöön|yhdistykseen|varantoon|liittoon|pankkiin|palveluun|toimistoon|(?<=\s)Melaan|(?<=\s)Kelaan))(?![\p{L}])/giu
/** “annetaan jäsenten nähtäväksi” */
const shown =
  /(?<![\p{L}-])(?<noun>(?:[\p{L}-]+(?:n|jen|ten)\s)?[\p{L}-]+(?:jen|ten|den|n))\s(?:nähtäväksi|nähtävillä|tarkasteltavaksi)/giu
/** “Leirin keittiö saa ruokavaliotiedot”, “it-toimittajamme käsittelevät tietoja puolestamme”. */
const receiving =
  /^(?<noun>[\p{L}-]+(?:\s[\p{L}-]+){0,2})\s(?:saa|saavat|näkee|näkevät)\s(?!tehdä|olla|käyttää|käsitellä)/u
const onBehalf =
  /(?<![\p{L}-])(?<noun>[\p{L}-]+(?:jat|jät|t|nen|ja|jä|mme))\s(?:käsittelee|käsittelevät)\s[^.]{0,40}(?:puolesta|lukuu)/giu

/** “Vår bokföringsbyrå får uppgifterna”, “our auditor receives the data”. */
const getting =
  /^(?<noun>\p{Lu}[\p{L}-]*(?:\s[\p{L}-]+){0,2})\s(?:får|erhåller|receives?|gets?)\s[^.]{0,40}(?:uppgift|data|information)/u

const giving = /luovut|siir|menevät|menee|anta|anne|toimit|ilmoit|välit|lähet|jaka|jae|julkais/iu
const nobody =
  /(?:^|\s)(?:\p{L}*ulkopuol\p{L}*|alueelle|muille|toisille?|kaikille|kenellekään|kenelle|jolle|joille|niille|heille|hänelle|sille|tälle|meille|teille|sinulle|itselle\p{L}*|rekisteröidy?\p{L}*|asiakka\p{L}*|käyttäj\p{L}*|peruste\p{L}*|tasolle|palvelimel?\p{L}*|palvelimille|laitte\p{L}*|\p{L}*sivu(?:i|s)?lle|osoitteelle|puolelle|alle|päälle|esille|näkyville|sellaiselle|sellaisille|kolmansille|kolmannelle|maille|maalle|tilille|listalle|henkilökunna\p{L}*|työnteki\p{L}*|henkilöille|osapuolille|osapuolelle|tahoille|taholle)$/iu
/** Verbs and adverbs before a noun that are no part of it. */
const head =
  /^(?:(?:\S*(?:taan|tään|mme|essa|essä)|kuten|myös|vain|ainoastaan|tarvittaessa|esimerkiksi|tietojen|tiedot|luovuttaa|luovuttami\p{L}*|siirtää|on|tarpeen)\s)+/iu

/** Those to whom a Finnish sentence says that data are given, by their case, whoever they are. */
export function receiversIn(sentence: Phrase): Phrase[] {
  const found: Phrase[] = []
  const patterns = giving.test(sentence.text) ? [allative, illative, shown, onBehalf] : [onBehalf]
  for (const pattern of patterns) {
    for (const match of sentence.text.matchAll(pattern)) found.push(...nounAt(sentence, match))
  }
  const receiver = receiving.exec(sentence.text) ?? getting.exec(sentence.text)
  return receiver === null ? found : [...found, ...nounAt(sentence, receiver)]
}

function nounAt(sentence: Phrase, match: RegExpExecArray): Phrase[] {
  const noun = match.groups?.noun ?? ''
  const start = match.index + match[0].indexOf(noun)
  const skipped = head.exec(noun)?.[0].length ?? 0
  const phrase = partOf(sentence, start + skipped, start + noun.length)
  return phrase === undefined || nobody.test(phrase.text) ? [] : [phrase]
}
