import { type Language, type Term, vocabularies } from '@seloste/domain'
import { beginsWithName } from './names-in-labels.ts'

const word = /^\p{Lu}\p{Ll}+/u
const words = /(?<!\p{L})\p{Ll}{2,}(?!\p{L})/gu

// Ends of words that are seldom names, for what the vocabularies do not have.
const endings: Record<Language, RegExp> = {
  fi: /(?:tiedot|tietoja|minen|misen|numero|osoite|tunnus|rekisteri|palvelut?|asiakkaat|henkilöt|jäsenet|hakijat|aineisto|lomakkeet|asiakirjat|tapahtumat|nimi|nimet|kieli|puhelin|posti|kunta|paikka|tunniste|kuvaus|historia|ikä|päivä|aika|\p{L}{2}[aeiouyäö]t|[aeiou]ita|\p{L}{3}oja)$/u,
  sv: /(?:uppgifter|ing|ingar|else|het|nummer|adress|register|tjänst|tjänster|personer|kunder|medlemmar|material|blanketter|handlingar|namn|språk|telefon|datum)$/,
  en: /(?:ing|tion|ment|details|records|numbers?|address|material|people|documents|^e?mail|^phone|^mobile|^first|^last|^full|^content|^shipping|^invoicing|^browser|^visitor|^online|^company|^home|^user)$/,
}

const known: Partial<Record<Language, ReadonlySet<string>>> = {}

/** True when a text begins with an ordinary word that only stands there with a capital: “Yhteystiedot”, not “Kela”. */
export function beginsOrdinarily(text: string, language: Language): boolean {
  const first = word.exec(text)?.[0]?.toLowerCase()
  return first !== undefined && (ordinaryWords(language).has(first) || endings[language].test(first))
}

/** The words that stand with a small letter somewhere in the vocabularies, or begin a label without being a name. */
function ordinaryWords(language: Language): ReadonlySet<string> {
  const made = known[language]
  if (made !== undefined) return made
  const found = new Set<string>()
  for (const terms of Object.values(vocabularies)) {
    for (const term of Object.values<Term>(terms)) {
      const label = term[language]
      for (const [one] of label.matchAll(words)) found.add(one)
      const first = word.exec(label)?.[0]
      if (first !== undefined && !beginsWithName(label, language)) found.add(first.toLowerCase())
    }
  }
  known[language] = found
  return found
}
