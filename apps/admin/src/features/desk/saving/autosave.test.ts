import { emptyRegister } from '@seloste/domain'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type AutosavePorts, createAutosave } from './autosave.ts'

const register = emptyRegister({ fi: 'Asiakasrekisteri' })
const at = '2026-11-25T10:00:00.000Z'

function desk(send: AutosavePorts['send']) {
  const ports = { send: vi.fn(send), keep: vi.fn(() => true), forget: vi.fn() }
  return { ports, autosave: createAutosave(ports) }
}

describe('autosave', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('sends once, a moment after the last change', async () => {
    const { ports, autosave } = desk(async () => ({ updatedAt: at }))
    autosave.changed(register)
    await vi.advanceTimersByTimeAsync(500)
    autosave.changed({ ...register, unit: { fi: 'Myynti' } })
    await vi.advanceTimersByTimeAsync(500)
    expect(ports.send).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(400)
    expect(ports.send.mock.calls.map(([sent]) => sent)).toEqual([{ ...register, unit: { fi: 'Myynti' } }])
    expect(autosave.state.get()).toEqual({ state: 'sent', at })
  })

  it('keeps the copy in the browser when the server is not reached, and tries again', async () => {
    let reached = false
    const { ports, autosave } = desk(async () => {
      if (!reached) throw new Error('no connection')
      return { updatedAt: at }
    })
    autosave.changed(register)
    await vi.advanceTimersByTimeAsync(900)
    expect(autosave.state.get()).toEqual({ state: 'local' })
    expect(ports.keep).toHaveBeenCalledWith(register)
    reached = true
    await vi.advanceTimersByTimeAsync(6000)
    expect(autosave.state.get()).toEqual({ state: 'sent', at })
    expect(ports.forget).toHaveBeenCalled()
  })

  it('sends what was written while it was sending', async () => {
    let answer: (kept: { updatedAt: string }) => void = () => {}
    const { ports, autosave } = desk(() => new Promise((resolve) => (answer = resolve)))
    autosave.changed(register)
    await vi.advanceTimersByTimeAsync(900)
    autosave.changed({ ...register, unit: { fi: 'Myynti' } })
    answer({ updatedAt: at })
    await vi.advanceTimersByTimeAsync(900)
    expect(ports.send).toHaveBeenCalledTimes(2)
  })

  it('does not wait for ever for one who never stops writing', async () => {
    const { ports, autosave } = desk(async () => ({ updatedAt: at }))
    for (let typed = 0; typed < 12; typed += 1) {
      autosave.changed({ ...register, unit: { fi: 'a'.repeat(typed + 1) } })
      await vi.advanceTimersByTimeAsync(500)
    }
    expect(ports.send).toHaveBeenCalledTimes(1)
  })

  it('keeps what waits in the browser and sends it at once when the page may close', async () => {
    const { ports, autosave } = desk(async () => ({ updatedAt: at }))
    autosave.leave()
    expect(ports.send).not.toHaveBeenCalled()
    autosave.changed(register)
    autosave.leave()
    expect(ports.keep).toHaveBeenCalledWith(register)
    expect(ports.send).toHaveBeenCalledWith(register, { outlivesPage: true })
    await vi.advanceTimersByTimeAsync(9000)
    expect(ports.send).toHaveBeenCalledTimes(1)
    expect(ports.forget).toHaveBeenCalled()
  })

  it('does not forget what was written while it was sending', async () => {
    let answer: (kept: { updatedAt: string }) => void = () => {}
    const { ports, autosave } = desk(() => new Promise((resolve) => (answer = resolve)))
    autosave.changed(register)
    await vi.advanceTimersByTimeAsync(900)
    autosave.changed({ ...register, unit: { fi: 'Myynti' } })
    answer({ updatedAt: at })
    await vi.advanceTimersByTimeAsync(1)
    expect(ports.forget).not.toHaveBeenCalled()
    expect(autosave.state.get()).toEqual({ state: 'waiting' })
  })

  it('has nothing to send after the version has been saved', async () => {
    const { ports, autosave } = desk(async () => ({ updatedAt: at }))
    autosave.changed(register)
    autosave.settled()
    await vi.advanceTimersByTimeAsync(9000)
    expect(ports.send).not.toHaveBeenCalled()
  })
})
