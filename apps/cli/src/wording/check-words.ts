import type { Language, Severity } from '@seloste/domain'

/** What `check` says around the findings. */
interface CheckWords extends Record<Severity, string> {
  openTasks: string
  nothing: string
  line: (line: number) => string
  law: (date: string, lawPack: string) => string
}

/** What `check` says around the findings. */
export const checkWords = {
  fi: {
    error: 'Virheet: laki vaatii',
    warning: 'Varoitukset: viranomaiset odottavat',
    info: 'Suositukset: hyvä tapa',
    openTasks: 'Avoimet tehtävät: selosteesta ei näy',
    nothing: 'Ei havaintoja.',
    line: (line) => `rivi ${line}`,
    law: (date, lawPack) => `Laki ${date}, säännöstö ${lawPack}`,
  },
  sv: {
    error: 'Fel: lagen kräver',
    warning: 'Varningar: myndigheterna förväntar sig',
    info: 'Rekommendationer: god sed',
    openTasks: 'Öppna uppgifter: framgår inte av texten',
    nothing: 'Inga iakttagelser.',
    line: (line) => `rad ${line}`,
    law: (date, lawPack) => `Lagen ${date}, regelpaket ${lawPack}`,
  },
  en: {
    error: 'Errors: required by law',
    warning: 'Warnings: expected by the authorities',
    info: 'Suggestions: good practice',
    openTasks: 'Open tasks: not seen from the notice',
    nothing: 'No findings.',
    line: (line) => `line ${line}`,
    law: (date, lawPack) => `Law of ${date}, law pack ${lawPack}`,
  },
} as const satisfies Record<Language, CheckWords>
