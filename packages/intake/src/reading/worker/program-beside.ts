import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Path of a program that stands beside a module, compiled or not as that module is. */
export function programBeside(name: string, moduleUrl: string): string {
  return fileURLToPath(new URL(`${name}${extname(fileURLToPath(moduleUrl))}`, moduleUrl))
}
