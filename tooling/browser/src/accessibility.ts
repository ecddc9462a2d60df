import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** WCAG 2.2 levels A and AA as axe tags them, and its best practices. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']

export interface AccessibilityViolation {
  rule: string
  help: string
  /** CSS selectors of the elements at fault. */
  elements: string[]
}

/** What axe finds wrong on the page as it stands; an empty list when nothing. The page needs `browser.newContext()`. */
export async function axeViolations(page: Page): Promise<AccessibilityViolation[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
  return violations.map(({ id, help, nodes }) => ({
    rule: id,
    help,
    elements: nodes.map(({ target }) => target.flat().join(' ')),
  }))
}
