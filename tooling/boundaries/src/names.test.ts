import { describe, expect, it } from 'vitest'
import { projectFiles } from './workspace.ts'

const source = /^(?:apps|packages|tooling)\/.*\.(?:[cm]?[jt]sx?)$/

describe('the names of the sources', () => {
  const sources = projectFiles().filter((file) => source.test(file))

  it('hide nothing in a drawer for everything', () => {
    expect(
      sources.filter((file) => /\/(?:utils?|helpers?|lib|misc|common|shared)(?:\/|\.)/.test(file)),
    ).toEqual([])
  })

  it('are kebab-case, folders as well', () => {
    const segment = /^[a-z0-9_]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+)*$/
    expect(sources.filter((file) => !file.split('/').every((part) => segment.test(part)))).toEqual([])
  })
})
