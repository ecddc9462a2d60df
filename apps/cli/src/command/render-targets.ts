import { mkdir, realpath, stat } from 'node:fs/promises'
import { basename, extname, join, resolve } from 'node:path'
import type { Outcome } from '../outcome.ts'
import { causeOf } from '../wording/cause-of.ts'
import { message } from '../wording/messages.ts'
import type { RenderOptions } from './render-options.ts'

/**
 * Where each result is written; none for standard output. `-o` is a file for one register and a folder for several;
 * in a folder a result is named by its input, language and format (`asiakkaat.fi.html`).
 */
export async function targetsOf(
  files: readonly string[],
  options: RenderOptions,
): Promise<Outcome<readonly string[]>> {
  const { output, language, format } = options
  if (output === undefined) return { value: [] }
  const folder = files.length > 1 || (await isFolder(output))
  const targets = folder ? files.map((file) => join(output, `${stem(file)}.${language}.${format}`)) : [output]
  const inputs = new Set(await Promise.all(files.filter((file) => file !== '-').map(whole)))
  const seen = new Set<string>()
  for (const target of targets) {
    const path = await whole(target)
    if (inputs.has(path)) return { refusal: message('overInput', language, target) }
    if (seen.has(path)) return { refusal: message('sameName', language, target) }
    seen.add(path)
  }
  if (folder) {
    try {
      await mkdir(output, { recursive: true })
    } catch (error) {
      return { refusal: message('unwritable', language, output, causeOf(error)) }
    }
  }
  return { value: targets }
}

function stem(file: string): string {
  return file === '-' ? 'register' : basename(file, extname(file))
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined)
  return found?.isDirectory() === true
}

async function whole(path: string): Promise<string> {
  return realpath(path).catch(() => resolve(path))
}
