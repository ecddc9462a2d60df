import type { Term } from '../vocabulary/term.ts'

/** Human names of what is answered when a notice is published. */
export const publicationLabels = {
  noNoteReason: {
    fi: 'Perustelu sille, ettei muutoksesta kerrota',
    sv: 'Varför inget berättas om ändringen',
    en: 'Why nothing is told of the change',
  },
  note: {
    fi: 'Mitä ihmisille kerrotaan muutoksesta',
    sv: 'Vad människor får veta om ändringen',
    en: 'What people are told of the change',
  },
  publishAt: { fi: 'Julkaisuajankohta', sv: 'Tidpunkt för publiceringen', en: 'Time of publication' },
} as const satisfies Record<string, Term>
