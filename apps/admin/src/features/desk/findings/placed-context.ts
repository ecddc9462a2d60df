import { createContext } from 'react'
import { nowherePlaced, type PlacedFindings } from './place-findings.ts'

/** The findings of the notice that is drawn, by their places. */
export const PlacedContext = createContext<PlacedFindings>(nowherePlaced)
