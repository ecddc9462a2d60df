import type { Catalogue } from '../../../language/catalogue.ts'

const fi = {
  material: (ground: string, article: string) => `Olennainen muutos (${article}): ${ground}`,
  more: (count: number) => `Lisäksi ${count} muuta eroa.`,
}

/** Texts of differences between two states of a register. */
export const comparingTexts = {
  fi,
  sv: {
    material: (ground, article) => `Väsentlig ändring (${article}): ${ground}`,
    more: (count) => `Dessutom ${count} andra skillnader.`,
  },
  en: {
    material: (ground, article) => `Material change (${article}): ${ground}`,
    more: (count) => `And ${count} other differences.`,
  },
} satisfies Catalogue<typeof fi>
