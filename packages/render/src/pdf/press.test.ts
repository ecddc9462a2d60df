import { afterEach, describe, expect, it, vi } from 'vitest'
import { sampleDocument } from '../testing/sample-document.ts'
import { createPress, type Press } from './press.ts'

// Each press starts a process or two, and a machine may have much to do.
vi.setConfig({ testTimeout: 60_000 })

let press: Press
afterEach(() => press.close())

const isPdf = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 5)).toString() === '%PDF-'

describe('a press', () => {
  it('prints what is given at once, each its own', async () => {
    press = createPress()
    const names = ['Yksi', 'Kaksi', 'Kolme', 'Neljä']
    const printed = await Promise.all(
      names.map((text) => press.print({ ...sampleDocument, title: [{ text }] })),
    )
    expect(printed.every(isPdf)).toBe(true)
    expect(new Set(printed.map((bytes) => Buffer.from(bytes).toString('base64'))).size).toBe(4)
  })

  it('refuses a document of unreasonable length and prints the next', async () => {
    press = createPress({ printers: 1 })
    const blocks = [{ kind: 'paragraph' as const, runs: [{ text: 'pitkä '.repeat(1_400_000) }] }]
    const long = { ...sampleDocument, sections: [{ id: 'long', heading: [{ text: 'Pitkä' }], blocks }] }
    await expect(press.print(long)).rejects.toMatchObject({ code: 'too_large' })
    expect(isPdf(await press.print(sampleDocument))).toBe(true)
  })

  it('gives up a printer that does not answer in time, and starts another', async () => {
    press = createPress({ printers: 1, patience: 1 })
    const refused = {
      code: 'unavailable',
      cause: expect.objectContaining({ message: expect.stringMatching(/no answer/) }),
    }
    await expect(press.print(sampleDocument)).rejects.toMatchObject(refused)
    await expect(press.print(sampleDocument)).rejects.toMatchObject(refused)
  })

  it('starts again after its printers have rested', async () => {
    press = createPress({ printers: 1, idle: 1 })
    await press.print(sampleDocument)
    await vi.waitFor(async () => expect(isPdf(await press.print(sampleDocument))).toBe(true))
  })

  it('tells what it is doing with a document', async () => {
    press = createPress({ printers: 1 })
    const stages: [string, number?][] = []
    await press.print(sampleDocument, {
      onStage: (stage, pages) => stages.push(pages === undefined ? [stage] : [stage, pages]),
    })
    const pages = stages[1]?.[1] ?? 0
    expect(pages).toBeGreaterThan(0)
    expect(stages).toEqual([['setting'], ['checking', pages], ['writing', pages]])
  })

  it('lets go at once of what is called off, under way or waiting, and prints the others', async () => {
    press = createPress({ printers: 1 })
    const control = new AbortController()
    const { signal } = control
    const off = [1, 2].map(() => press.print(sampleDocument, { signal, onStage: () => control.abort() }))
    const other = press.print(sampleDocument)
    for (const order of await Promise.allSettled(off))
      expect(order).toMatchObject({ status: 'rejected', reason: { name: 'AbortError' } })
    expect(isPdf(await other)).toBe(true)
  })

  it('lets go at once of what is under way and what waits', async () => {
    press = createPress({ printers: 1 })
    const orders = [1, 2, 3].map(() => press.print(sampleDocument))
    press.close()
    for (const order of await Promise.allSettled(orders))
      expect(order).toMatchObject({ status: 'rejected', reason: { code: 'unavailable' } })
  })
})
