import { cameras } from './cameras.ts'
import { customers } from './customers.ts'
import { membership } from './membership.ts'
import { municipalTemplates } from './municipality/municipality.ts'
import { newsletter } from './newsletter.ts'
import { recruitment } from './recruitment.ts'
import { type RegisterTemplate, templateOf } from './register-template.ts'
import { staff } from './staff.ts'
import { suppliers } from './suppliers.ts'
import { website } from './website.ts'

/** Registers to begin from, complete in three languages. */
export const registerTemplates: readonly RegisterTemplate[] = [
  ...[customers, newsletter, website, staff, recruitment, suppliers, cameras].map((outline) =>
    templateOf('business', outline),
  ),
  templateOf('association', membership),
  ...municipalTemplates,
]
