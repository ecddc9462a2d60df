import { describe, expect, it } from 'vitest'
import { privateTraces } from './private-traces.ts'
import { projectFiles, readText } from './workspace.ts'

const text =
  /\.(?:[cm]?[jt]sx?|json|ya?ml|md|html|css|sql|prisma|sh|toml|svg|txt)$|(?:^|\/)[^.]+$|\/run$|\.npmrc$/

describe('privateTraces', () => {
  it.each([
    ['a home folder', `const file = '${['', 'home', 'aino', 'seloste'].join('/')}'`],
    ['a registry', `resolution: {tarball: ${['https:/', 'registry.example', 'a.tgz'].join('/')}}`],
    ['a registry token', `//${['registry.example/:_authToken', 'abc'].join('=')}`],
  ])('sees %s', (_, line) => {
    expect(privateTraces('some-file', `first line\n${line}`)).toHaveLength(1)
  })

  it('lets relative paths, routes and the paths of a system pass', () => {
    expect(
      privateTraces('some-file', `'../home/page.tsx' '/homepage' '/usr/share/fonts' '/register/root'`),
    ).toEqual([])
  })
})

describe('the project', () => {
  it('names no machine, registry or key', () => {
    const files = projectFiles().filter((file) => text.test(file))
    expect(files.length).toBeGreaterThan(50)
    expect(files.flatMap((file) => privateTraces(file, readText(file)))).toEqual([])
  })
})
