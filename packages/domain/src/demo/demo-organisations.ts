import type { DemoOrganisation } from './demo-organisation.ts'
import { gardener } from './gardener.ts'
import { municipality } from './municipality.ts'
import { softwareCompany } from './software-company.ts'

/** Invented organisations with which a new installation shows what it does. Nobody real is in them. */
export const demoOrganisations: readonly DemoOrganisation[] = [gardener, softwareCompany, municipality]
