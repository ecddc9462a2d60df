import type { Severity } from '@seloste/domain'
import type { Catalogue } from './catalogue.ts'

interface SeverityTexts {
  names: Record<Severity, string>
  counts: Record<Severity, (count: number) => string>
  clean: string
}

/** What findings are called by their severity, one and many. */
export const severityTexts = {
  fi: {
    names: { error: 'Virhe', warning: 'Varoitus', info: 'Suositus' },
    counts: {
      error: (count) => (count === 1 ? '1 virhe' : `${count} virhettä`),
      warning: (count) => (count === 1 ? '1 varoitus' : `${count} varoitusta`),
      info: (count) => (count === 1 ? '1 suositus' : `${count} suositusta`),
    },
    clean: 'Ei havaintoja',
  },
  sv: {
    names: { error: 'Fel', warning: 'Varning', info: 'Rekommendation' },
    counts: {
      error: (count) => `${count} fel`,
      warning: (count) => (count === 1 ? '1 varning' : `${count} varningar`),
      info: (count) => (count === 1 ? '1 rekommendation' : `${count} rekommendationer`),
    },
    clean: 'Inga iakttagelser',
  },
  en: {
    names: { error: 'Error', warning: 'Warning', info: 'Advice' },
    counts: {
      error: (count) => (count === 1 ? '1 error' : `${count} errors`),
      warning: (count) => (count === 1 ? '1 warning' : `${count} warnings`),
      info: (count) => (count === 1 ? '1 piece of advice' : `${count} pieces of advice`),
    },
    clean: 'No findings',
  },
} satisfies Catalogue<SeverityTexts>
