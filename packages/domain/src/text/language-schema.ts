import * as z from 'zod'
import { languages } from './language.ts'

/** Schema of a language. */
export const languageSchema = z.enum(languages)
