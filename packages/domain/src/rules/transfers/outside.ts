import { phrases } from '../phrases/phrases.ts'

/** Words for what lies beyond the European Economic Area. */
export const outside = phrases({
  fi: ['(EU|ETA|euroopan)\\b\\S*( \\S+){0,8}? ulkopuol', 'kolma(s|nte|nsi|nne)\\w* ma(a|ih|id|is|ill)'],
  sv: ['utanför (EU|EES|europeiska)', 'tredje ?land', 'tredjeländer'],
  en: ['outside (\\S+ ){0,3}(EU|EEA|european)\\b', 'third countr'],
})
