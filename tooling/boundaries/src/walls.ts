import { posix } from 'node:path'
import { importsOf } from './imports.ts'

const features = 'apps/admin/src/features/'

/** The feature of the desk that a file belongs to, undefined outside the features. */
function featureOf(file: string): string | undefined {
  return file.startsWith(features) ? file.slice(features.length).split('/')[0] : undefined
}

/** Where features meet: the frame of the desk and the file that mounts it. */
function isApp(file: string): boolean {
  return file.startsWith('apps/admin/src/app/') || file === 'apps/admin/src/main.tsx'
}

function isTest(file: string): boolean {
  return /\.test\.tsx?$/.test(file)
}

/** What a file of the desk imports though the drawing forbids it; each as a sentence, empty when all is well. */
export function brokenWalls(file: string, source: string): string[] {
  if (!file.startsWith('apps/admin/src/') || isTest(file)) return []
  return importsOf(source).flatMap(({ from, typeOnly }) => {
    if (from.startsWith('@seloste/api') && !typeOnly)
      return [`${file} imports ${from} as a value: use import type`]
    if (!from.startsWith('.')) return []
    const own = featureOf(file)
    const other = featureOf(posix.join(posix.dirname(file), from))
    if (other === undefined || own === other || isApp(file)) return []
    return [`${file} imports the feature ${other}: features meet only in app/`]
  })
}
