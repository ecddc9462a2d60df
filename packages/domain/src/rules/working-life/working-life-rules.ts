import type { Rule } from '../rule.ts'
import { cameraSurveillance } from './camera-surveillance.ts'
import { criminalRecordExtract } from './criminal-record-extract.ts'
import { staffHealthData } from './health-data.ts'
import { staffDataNecessity } from './necessity.ts'
import { staffDataFromElsewhere } from './other-sources.ts'

/** Data on employees and applicants: Acts 759/2004 and 504/2002. */
export const workingLifeRules: readonly Rule[] = [
  staffDataNecessity,
  staffDataFromElsewhere,
  staffHealthData,
  cameraSurveillance,
  criminalRecordExtract,
]
