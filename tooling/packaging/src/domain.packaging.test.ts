import { execFile } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Consumer, installElsewhere, packedManifest, runTool } from './published-package.ts'

const name = '@seloste/domain'

describe(`${name} as published`, () => {
  let consumer: Consumer
  beforeAll(async () => {
    consumer = await installElsewhere(name, 'packages/domain')
  }, 180_000)
  afterAll(() => consumer?.remove())

  it('asks for released versions only', async () => {
    const manifest = await packedManifest(consumer, name)
    expect(JSON.stringify(manifest['dependencies'])).not.toMatch(/workspace:|catalog:|file:|link:/)
    expect(manifest).toMatchObject({ license: 'Apache-2.0', type: 'module' })
  })

  it('carries its build and no source or test', async () => {
    const files = await readdir(join(consumer.folder, 'node_modules', name), { recursive: true })
    expect(files).toContain(join('dist', 'index.d.ts'))
    expect(files.filter((file) => /\.test\.|^src/.test(file))).toEqual([])
  })

  it('type-checks in an empty strict project, its own declarations included', async () => {
    expect(await runTool('tsc', ['-p', '.'], consumer.folder)).toBe('')
  })

  it('runs there', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, ['consumer.ts'], { cwd: consumer.folder })
    expect(JSON.parse(stdout)).toMatchObject({ name: 'Jäsenrekisteri', refused: 'invalid', businessId: true })
    expect(JSON.parse(stdout).rights).toContain('withdraw')
  })

  it('passes publint', async () => {
    expect(await runTool('publint', ['--strict', consumer.tarball], consumer.folder)).toContain('All good')
  })

  it('resolves with the right types from every kind of ES module', async () => {
    const told = await runTool('attw', [consumer.tarball, '--profile', 'esm-only'], consumer.folder)
    expect(told).toMatch(/node16 \(from ESM\).*🟢 \(ESM\)/)
    expect(told).toMatch(/bundler.*🟢/)
  })
})
