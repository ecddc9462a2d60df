import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** The modules that a module brings along at run time, by its imports of values. */
function reached(module: URL, found = new Set<string>()): Set<string> {
  const source = readFileSync(module, 'utf8')
  for (const [, specifier = ''] of source.matchAll(/^(?:import|export) (?!type )[^'"]*?from '([^']+)'/gms)) {
    if (!specifier.startsWith('.')) found.add(specifier)
    else {
      const next = new URL(specifier, module)
      if (found.has(next.href)) continue
      found.add(next.href)
      reached(next, found)
    }
  }
  return found
}

const libraries = (path: string) =>
  [...reached(new URL(`../${path}`, import.meta.url))].filter((module) => !module.startsWith('file:'))

describe('what a page of the browser pays for', () => {
  it.each([
    'text/language.ts',
    'vocabulary/vocabularies.ts',
    'vocabulary/adequacy-decisions.ts',
    'labels/fact-label.ts',
    'labels/register-labels.ts',
    'labels/concept-labels.ts',
    'errors/failure.ts',
    'errors/failure-message.ts',
    'errors/field-error-message.ts',
    'register/fact-path.ts',
    'rights/rights-of.ts',
    'register/empty-register.ts',
    'organisation/supervisory-authority.ts',
    'templates/register-templates.ts',
  ])('%s brings no library along', (path) => {
    expect(libraries(path)).toEqual([])
  })

  it('a schema brings its library, so the measure is true', () => {
    expect(libraries('register/register.ts')).toContain('zod')
  })
})
