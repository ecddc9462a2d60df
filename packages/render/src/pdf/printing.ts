import type { Document } from '@seloste/documents'
import * as z from 'zod'

/** What a printer is asked. */
export interface Order {
  document: Document
}

/** What a printer does with a document, one after the other. */
export const printingStages = ['setting', 'checking', 'writing'] as const

/** What a printer is doing with a document. */
export type PrintingStage = (typeof printingStages)[number]

/** What a printer says while it works; how many pages there are, once they have been set. */
export const stageSchema = z.object({ stage: z.enum(printingStages), pages: z.int().exactOptional() })

/** Hears what a printer is doing, and with how many pages once they have been set. */
export type StageListener = (stage: PrintingStage, pages?: number) => void

/** What a printer answers: the PDF, or why there is none; with the memory that it holds, in bytes. */
export const answerSchema = z.union([
  z.object({ pdf: z.instanceof(Uint8Array), memory: z.number() }),
  z.object({ refusal: z.literal('too_large'), memory: z.number() }),
  z.object({ problem: z.string(), memory: z.number() }),
])

export type Answer = z.infer<typeof answerSchema>
