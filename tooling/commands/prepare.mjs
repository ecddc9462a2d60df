import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { installEnvironment } from './environment.mjs'
import { installFingerprint, isBuilt, sourceFingerprint, wantedInstall } from './fingerprint.mjs'
import { withLock } from './lock.mjs'
import { cacheFolder, root } from './repository.mjs'
import { readStamp, writeStamp } from './stamp.mjs'
import { step } from './step.mjs'

const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/** A command line that runs pnpm without installing it. */
export const pnpm = (...parameters) => ['npx', '-y', packageManager, ...parameters]

/** A command line that runs turbo with pnpm in reach, for turbo starts every task through it. */
export const turbo = (...parameters) => [
  'npx',
  '-y',
  '--package',
  packageManager,
  '-c',
  ['turbo', ...parameters].join(' '),
]

function isInstalled() {
  const installed = installFingerprint()
  return installed !== undefined && readStamp().installed === installed
}

/** Whether everything is installed and built from the sources as they are now. */
export function isReady() {
  return isInstalled() && readStamp().built === sourceFingerprint() && isBuilt()
}

async function installAndBuild(stream) {
  const environment = installEnvironment()
  if (!isInstalled()) {
    const first = installFingerprint() === undefined
    const installed = wantedInstall()
    await step(
      stream,
      first ? 'Installing packages (the first time takes a minute or so)' : 'Installing packages',
      pnpm('install', '--frozen-lockfile', '--prefer-offline', '--reporter=append-only'),
      environment,
    )
    writeStamp({ installed })
  }
  const built = sourceFingerprint()
  if (readStamp().built !== built || !isBuilt()) {
    await step(stream, 'Building', turbo('run', 'build', '--output-logs=errors-only'), environment)
    writeStamp({ ...readStamp(), built })
  }
}

/**
 * Installs and builds what is missing or older than its sources; does nothing when all is ready.
 * Several commands may ask at once: one works, the others wait for it.
 * @throws {StepFailure} with the end of the output and what to do
 */
export async function prepare(stream) {
  if (isReady()) return
  await withLock(
    cacheFolder,
    async () => {
      if (!isReady()) await installAndBuild(stream)
    },
    () => stream.write('  Waiting for another command that is setting up …\n'),
  )
}
