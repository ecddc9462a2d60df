import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
const cache = fileURLToPath(new URL('../node_modules/.cache/', import.meta.url))
// The package unpacks its own shared libraries only when it believes that it runs in this place.
const place = 'AWS_Lambda_nodejs22.x'

/** The package's own settings look for fonts where it believes to run; these look beside themselves. */
const fontSettings = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`

export interface PackagedBrowser {
  executablePath: string
  env: Record<string, string>
}

async function packageVersion(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  const manifest: unknown = JSON.parse(await readFile(join(dirname(entry), '..', 'package.json'), 'utf8'))
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest
    ? String(manifest.version)
    : ''
}

/** Unpacks beside the target and moves it there whole, so that a killed run leaves nothing half-unpacked. */
async function unpackInto(folder: string): Promise<void> {
  await mkdir(cache, { recursive: true })
  const aside = await mkdtemp(join(cache, 'unpacking-'))
  try {
    const script = "import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())"
    await run(process.execPath, ['--input-type=module', '-e', script], {
      cwd: dirname(fileURLToPath(import.meta.url)),
      env: { ...process.env, TMPDIR: aside, AWS_EXECUTION_ENV: place },
    })
    await writeFile(join(aside, 'fonts', 'fonts.conf'), fontSettings)
    await rename(aside, folder).catch((error: unknown) => {
      if (!existsSync(folder)) throw error
    })
  } finally {
    await rm(aside, { recursive: true, force: true })
  }
}

/**
 * The Chromium that comes as an npm package (Linux), with all its libraries and a font; unpacked on first use.
 * @throws {Error} when this system is not one the package is made for
 */
export async function packagedBrowser(): Promise<PackagedBrowser> {
  if (process.platform !== 'linux')
    throw new Error('No browser found: install Chrome or Chromium, or name its program in CHROMIUM_PATH.')
  const folder = join(cache, `chromium-${await packageVersion()}`)
  if (!existsSync(folder)) await unpackInto(folder)
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_PATH: join(folder, 'fonts'),
      XDG_CACHE_HOME: join(folder, 'cache'),
    },
  }
}
