import { Failure, type Intake } from '@seloste/domain'
import { useCallback, useEffect, useReducer, useRef } from 'react'
import { useApi } from '../../../connection/api.ts'
import { changed, type Reading, readingOf } from './readings.ts'

/** Files that are read beside each other; the server has as many readers. */
const together = 2

/** Megabytes that the server takes of one file. */
const fileLimit = 20

/** The files of a person, read one after the other, and how to stop, repeat or drop each of them. */
export function useReadings() {
  const api = useApi()
  const [readings, change] = useReducer(changed, [])
  const stops = useRef(new Map<number, AbortController>())
  const last = useRef(0)

  const begin = useCallback(
    async ({ id, file }: Reading) => {
      const stop = new AbortController()
      stops.current.set(id, stop)
      change({ id, state: 'reading' })
      try {
        if (file.size > fileLimit * 1024 * 1024) throw tooLarge()
        const intake: Intake = await api.reading.notice.mutate(file, { signal: stop.signal })
        change({ id, state: 'read', intake })
      } catch (error) {
        change(stop.signal.aborted ? { id, state: 'cancelled' } : { id, state: 'refused', error })
      } finally {
        stops.current.delete(id)
      }
    },
    [api],
  )

  useEffect(() => {
    const free = together - readings.filter(({ state }) => state === 'reading').length
    const waiting = readings.filter(({ state }) => state === 'waiting')
    for (const reading of waiting.slice(0, Math.max(0, free))) void begin(reading)
  }, [readings, begin])

  useEffect(
    () => () => {
      for (const stop of stops.current.values()) stop.abort()
    },
    [],
  )

  return {
    readings,
    give: (files: readonly File[]) =>
      change({
        added: files.map((file) => {
          last.current += 1
          return readingOf(last.current, file)
        }),
      }),
    cancel: (id: number) => {
      stops.current.get(id)?.abort()
      change({ id, state: 'cancelled' })
    },
    retry: (id: number) => change({ id, state: 'waiting' }),
    remove: (id: number) => change({ removed: id }),
    created: (id: number, register: number, registerId: string) =>
      change({ id, created: { register, registerId } }),
  }
}

function tooLarge(): Failure {
  return new Failure('unreadable', {
    fields: [{ path: '', code: 'file_too_large', params: { limit: fileLimit } }],
  })
}
