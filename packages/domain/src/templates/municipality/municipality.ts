import { type RegisterTemplate, templateOf } from '../register-template.ts'
import { administration } from './administration.ts'
import { childhood } from './childhood.ts'
import { culture } from './culture.ts'
import { governance } from './governance.ts'
import { infrastructure } from './infrastructure.ts'
import { land } from './land.ts'
import { municipalRegister } from './municipal-outline.ts'
import { personnel } from './personnel.ts'
import { schooling } from './schooling.ts'
import { youthAndSports } from './youth-and-sports.ts'

/** The registers that a Finnish municipality keeps since the wellbeing services counties took over health and social care in 2023. */
export const municipalTemplates: readonly RegisterTemplate[] = [
  ...childhood,
  ...schooling,
  ...culture,
  ...youthAndSports,
  ...land,
  ...infrastructure,
  ...governance,
  ...administration,
  ...personnel,
].map((outline) => templateOf('municipality', municipalRegister(outline)))
