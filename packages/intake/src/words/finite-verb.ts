/** True when the words have a finite verb; “liittyvät tiedot” has a participle. */
export function saysSomething(words: string): boolean {
  return hasVerb.test(words.replace(participles, ''))
}

const participles =
  /(?<![\p{L}])(?:liittyv|koskev|tarvittav|käsiteltäv|kerättäv|tarvittav|olev|näkyv|syntyv|annettav|tallennettav|kuuluv|saatav)(?:at|ät)(?![\p{L}])/giu

/** Finite verbs that prose about data has. */
const hasVerb =
  /\p{L}(?:(?<![ls])(?:taan|tään)|mme|vat|vät)(?=[\s,.:]|$)|(?<![\p{L}])(?:on|ovat|ei|voi|voit|sisältää|voidaan|voimme|saattaa|hyväksyy|käyttää|antaa|muuttaa|is|are|may|can|will|must|do|does|has|have|you|we|är|kan|kommer|finns|får|ska|lämnas|ges|används|behandlas|sparas|lagras|överförs|vi|du|som)(?![\p{L}])/iu
