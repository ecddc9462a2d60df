import type { LayoutCode } from '@seloste/domain'
import { combined } from './combined.ts'
import type { Layout } from './layout.ts'
import { modern } from './modern.ts'
import { tenSections } from './ten-sections.ts'
import { twelveSections } from './twelve-sections.ts'
import { twoColumn } from './two-column.ts'

/** Every layout by its code. */
export const layouts = {
  modern,
  'ten-sections': tenSections,
  combined,
  'twelve-sections': twelveSections,
  'two-column': twoColumn,
} as const satisfies Record<LayoutCode, Layout>
