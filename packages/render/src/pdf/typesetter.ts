import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { NodeCompiler, type NodeError, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import type { Document } from '@seloste/documents'
import { Failure } from '@seloste/domain'
import { declareAccessible } from './conformance.ts'
import { readFonts } from './fonts.ts'
import { paperOf } from './paper.ts'
import type { PrintingStage } from './printing.ts'
import { unprintableIn } from './unprintable.ts'

const templates = fileURLToPath(new URL('../../templates/', import.meta.url))

/** How often a document is set again with its unprintable texts told otherwise. */
const attempts = 6

/** Most characters of a document as data: some thousands of pages. */
const largest = 8 * 1024 * 1024

/** Sets a document; `onStage` is heard before each stage, and what it gives is waited for. */
export type Typesetter = (
  document: Document,
  onStage?: (stage: PrintingStage, pages?: number) => Promise<void>,
) => Promise<Uint8Array<ArrayBuffer>>

/** Sets documents in this process, one after the other; blocks while it works, and keeps a little memory of each. */
export function createTypesetter(): Typesetter {
  const template = readFileSync(`${templates}document.typ`, 'utf8')
  const compiler = NodeCompiler.create({ workspace: templates, fontArgs: [{ fontBlobs: readFonts() }] })
  return async (document, onStage = async () => undefined) => {
    try {
      return await typeset(compiler, template, document, onStage)
    } finally {
      compiler.evictCache(0)
    }
  }
}

/** A PDF that has passed for PDF/UA-1 and is exported as PDF/A-2a: the press knows one standard at a time. */
async function typeset(
  compiler: NodeCompiler,
  template: string,
  document: Document,
  onStage: (stage: PrintingStage, pages?: number) => Promise<void>,
): Promise<Uint8Array<ArrayBuffer>> {
  const unprintable = new Set<string>()
  for (let attempt = 1; ; attempt += 1) {
    const paper = paperOf(document, unprintable)
    if (paper.length > largest) throw new Failure('too_large')
    await onStage('setting')
    const set = compile(compiler, template, paper)
    await onStage('checking', set.numOfPages)
    try {
      compiler.pdf(set, { pdfStandard: 'ua-1' })
    } catch (error) {
      const found = unprintableIn(error)
      if (found.length === 0 || attempt === attempts) throw error
      for (const text of found) unprintable.add(text)
      continue
    }
    await onStage('writing', set.numOfPages)
    return declareAccessible(compiler.pdf(set, { pdfStandard: 'a-2a' }))
  }
}

function compile(compiler: NodeCompiler, template: string, paper: string): NodeTypstDocument {
  const compilation = compiler.compile({ mainFileContent: template, inputs: { paper } })
  // A warning is a font that is missing: another would stand in for it in silence.
  const problem = compilation.takeError() ?? compilation.takeWarnings()
  if (problem !== null) throw new Error(`the template cannot be set: ${told(problem)}`)
  if (compilation.result === null) throw new Error('the template gave no pages')
  return compilation.result
}

function told(problem: NodeError): string {
  return JSON.stringify(problem.shortDiagnostics)
}
