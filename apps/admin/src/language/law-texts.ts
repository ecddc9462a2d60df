import type { Catalogue } from './catalogue.ts'

const fi = {
  why: 'Perustelu',
  openLaw: (provision: string) => `${provision}, avaa säädös`,
}

/** Texts around provisions of the law. */
export const lawTexts = {
  fi,
  sv: { why: 'Motivering', openLaw: (provision) => `${provision}, öppna författningen` },
  en: { why: 'Why', openLaw: (provision) => `${provision}, open the law` },
} satisfies Catalogue<typeof fi>
