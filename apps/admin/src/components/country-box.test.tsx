// @vitest-environment happy-dom
import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, describe, expect, it } from 'vitest'
import { CountryBox } from './country-box.tsx'

let root: Root | undefined

afterEach(() => {
  root?.unmount()
  document.body.replaceChildren()
})

function shown(value: string, area?: string): string | undefined {
  root = createRoot(document.body.appendChild(document.createElement('main')))
  flushSync(() => root?.render(<CountryBox label="Maa" value={value} area={area} onChange={() => {}} />))
  return document.querySelector('input')?.value
}

describe('a country that was chosen', () => {
  it.each([
    ['SE', undefined, 'Sweden'],
    ['EEA', 'ETA-alue', 'ETA-alue'],
    ['QQ', undefined, 'QQ'],
  ])('%s is shown by its name, or as it is', (value, area, name) => {
    expect(shown(value, area)).toBe(name)
  })
})
