export type { DemoOrganisation, DemoRegister } from './demo-organisation.ts'
export { withPartyIds } from './demo-organisation.ts'
export { demoOrganisations } from './demo-organisations.ts'
