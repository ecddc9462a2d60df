import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, dirname, isAbsolute, join } from 'node:path'
import { cacheFolder, node24 } from './repository.mjs'

/** Whether files can be made in the folder, making the folder itself when it is missing. */
function canWriteIn(folder) {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** npm fails late and obscurely when parts of its cache belong to somebody else, so each is asked. */
function isUsableNpmCache(folder) {
  return ['', '_cacache', '_npx', '_logs'].every((part) => canWriteIn(join(folder, part)))
}

/**
 * The environment for installing and building. A home folder or npm cache that is missing, read-only or
 * another user's is replaced by a folder of the repository; the person's own npm settings stay in force.
 */
export function installEnvironment(given = process.env) {
  const environment = {
    ...given,
    CI: 'true',
    DO_NOT_TRACK: '1',
    TURBO_TELEMETRY_DISABLED: '1',
    CHECKPOINT_DISABLE: '1',
    // A missing network shows in ten seconds, not in a minute.
    npm_config_fetch_retry_mintimeout: given.npm_config_fetch_retry_mintimeout ?? '2000',
    npm_config_fetch_retry_maxtimeout: given.npm_config_fetch_retry_maxtimeout ?? '5000',
  }
  const home = given.HOME || homedir()
  if (home) environment.HOME = home
  if (!home || !canWriteIn(home)) {
    environment.HOME = join(cacheFolder, 'home')
    mkdirSync(environment.HOME, { recursive: true })
    for (const name of ['XDG_DATA_HOME', 'XDG_CACHE_HOME', 'XDG_CONFIG_HOME', 'XDG_STATE_HOME'])
      delete environment[name]
    const settings = given.npm_config_userconfig ?? (home && join(home, '.npmrc'))
    if (settings && existsSync(settings)) environment.npm_config_userconfig = settings
  }
  // Without a home folder npm hands down "~/.npm" as it is.
  const handedDown = given.npm_config_cache
  const npmCache = handedDown && isAbsolute(handedDown) ? handedDown : join(environment.HOME, '.npm')
  environment.npm_config_cache = isUsableNpmCache(npmCache) ? npmCache : join(cacheFolder, 'npm')
  return environment
}

/** The environment for running what was built: `node` means Node 24. */
export function runEnvironment(given = process.env) {
  return { ...given, PATH: [dirname(node24), given.PATH].filter(Boolean).join(delimiter) }
}
