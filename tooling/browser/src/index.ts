export type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
export { type AccessibilityViolation, axeViolations } from './accessibility.ts'
export { launchBrowser } from './launch.ts'
