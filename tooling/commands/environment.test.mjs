import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { installEnvironment } from './environment.mjs'
import { cacheFolder } from './repository.mjs'

describe('installEnvironment', () => {
  it('keeps a home folder and a cache that can be used', () => {
    const home = mkdtempSync(join(tmpdir(), 'home-'))
    expect(installEnvironment({ HOME: home })).toMatchObject({
      HOME: home,
      npm_config_cache: join(home, '.npm'),
    })
  })

  it('puts a folder of the repository in place of a home that cannot be made', () => {
    const { HOME, npm_config_cache } = installEnvironment({ HOME: '/dev/null/nobody' })
    expect(HOME).toBe(join(cacheFolder, 'home'))
    expect(npm_config_cache).toBe(join(HOME, '.npm'))
  })

  it('leaves alone a cache that is not wholly its own', () => {
    const home = mkdtempSync(join(tmpdir(), 'home-'))
    expect(installEnvironment({ HOME: home, npm_config_cache: '/dev/null/cache' }).npm_config_cache).toBe(
      join(cacheFolder, 'npm'),
    )
  })

  it('takes no cache named without a home', () => {
    const home = mkdtempSync(join(tmpdir(), 'home-'))
    expect(installEnvironment({ HOME: home, npm_config_cache: '~/.npm' }).npm_config_cache).toBe(
      join(home, '.npm'),
    )
  })
})
