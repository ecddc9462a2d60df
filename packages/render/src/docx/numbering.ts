import type { Section } from '@seloste/documents'
import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx'
import { colors, indents } from './styles.ts'

/** Names of the numberings. */
export const bullets = 'bullets'
export const sectionNumbers = 'sections'

/** Bullets for lists, numbers for the headings of sections: a section that is added by hand gets its number. */
export const numbering: INumberingOptions = {
  config: [
    {
      reference: bullets,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: {
            run: { color: colors.quiet },
            paragraph: { indent: { left: indents.list, hanging: indents.list } },
          },
        },
      ],
    },
    {
      reference: sectionNumbers,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 480, hanging: 480 } } },
        },
      ],
    },
  ],
}

/** Whether the numbers of the sections are those that Word would count itself. */
export function areCounted(sections: readonly Section[]): boolean {
  const numbers = sections.flatMap(({ number }) => (number === undefined ? [] : [number]))
  return numbers.every((number, index) => number === `${index + 1}.`)
}
