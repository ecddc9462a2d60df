// @vitest-environment happy-dom
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { closeToast, currentToasts, showToast, toastTime } from './toast.ts'
import { ToastRegion } from './toast-region.tsx'

let root: Root

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  vi.useFakeTimers()
  root = createRoot(document.body.appendChild(document.createElement('main')))
  await act(() => root.render(<ToastRegion />))
})
afterEach(async () => {
  await act(() => root.unmount())
  for (const { id } of currentToasts()) closeToast(id)
  document.body.replaceChildren()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const message = (text: string) =>
  [...document.querySelectorAll('section span')].find((one) => one.textContent === text)
const waited = () => act(() => vi.advanceTimersByTime(toastTime + 1))
const pointer = (type: string, text: string) =>
  act(() => message(text)?.dispatchEvent(new Event(type, { bubbles: true })))

describe('a short message', () => {
  it('goes by itself, also when it came up under a pointer that rests', async () => {
    await act(() => showToast({ text: 'Tallennettiin.' }))
    await pointer('pointerover', 'Tallennettiin.')
    expect(message('Tallennettiin.')).toBeDefined()
    await waited()
    expect(message('Tallennettiin.')).toBeUndefined()
  })

  it('waits while one points at it, and holds no later one when it is closed', async () => {
    await act(() => showToast({ text: 'Ensimmäinen' }))
    await pointer('pointermove', 'Ensimmäinen')
    await waited()
    expect(message('Ensimmäinen')).toBeDefined()
    await act(() => closeToast(currentToasts()[0]?.id ?? 0))
    await act(() => showToast({ text: 'Toinen' }))
    await waited()
    expect(message('Toinen')).toBeUndefined()
  })
})
