import { alternatives, membersOf } from '../words/enumeration.ts'
import { type Phrase, partOf } from '../words/phrase.ts'

/** Verbs that take data to somebody. */
const giving =
  /(?:lämn|överlåt|överför|skick|förmedl|delas|delar|ges|disclos|shar|giv(?:e|en)|provid|sent|send|releas|transfer|hand|pass)\p{L}*/iu
const towards = /(?<![\p{L}])(?:till|åt|to|(?<=shar(?:e|es|ed|ing)\s(?:[\p{L}]+\s){0,4})with)\s(?=\p{L})/giu
const end =
  /[.;:(]|,?\s(?:när|om|för|vid|i|enligt|med|som|på|utanför|endast|bara|vars|when|if|for|in|as|under|by|who|which|that|where|only|unless|because|on|at|through|via|during|outside|within|whose|so)\s|,?\s(?:och|eller|samt|and|or)\s(?:\p{L}+\s)?(?:till|åt|to|with)\s|,\s(?:till|åt|to|with)\s/iu
const nobodyInParticular =
  /^(?:(?:any |några |andra |other )?(?:third part(?:y|ies)|tredje ?part(?:er)?|outsiders?|utomstående|others|andra|anyone|någon|dig|you|us|oss|it|them|these|this|det|den|dem|detta|dessa|länder|countries)|(?:ett |a )?tredje ?land.*|.*(?:countr(?:y|ies)|länder).*)$/iu

/** So many characters of an enumeration are looked at. */
const longest = 240

/** “lämnas ut till polisen och försäkringsbolaget”, “shared with our auditors”: those to whom a verb takes the data. */
export function toWhom(sentence: Phrase): Phrase[] {
  const verb = giving.exec(sentence.text)
  if (verb === null) return []
  return [...sentence.text.matchAll(towards)].flatMap((match) => {
    const start = match.index + match[0].length
    if (match.index < verb.index) return []
    const rest = sentence.text.slice(start, start + longest)
    const length = end.exec(rest)?.index ?? rest.length
    const named = partOf(sentence, start, start + length)
    return named === undefined ? [] : membersOf(named).flatMap(alternatives).filter(isSomebody)
  })
}

function isSomebody({ text }: Phrase): boolean {
  return (
    text.split(/\s+/).length <= 6 && text.length >= 3 && !nobodyInParticular.test(text) && !isVerb.test(text)
  )
}

/** “to be …”, “to provide the service”: no noun follows. */
const isVerb =
  /^(?:be|do|so|provide|fulfil|comply|perform|improve|send|use|carry|ensure|protect|meet|respond|maintain|the extent|this end|exempel)(?![\p{L}])/iu
