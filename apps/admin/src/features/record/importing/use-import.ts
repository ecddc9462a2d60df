import type { ImportPreview } from '@seloste/api'
import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { namedWork, useApi } from '../../../connection/api.ts'
import { newWork } from '../../../connection/use-work.ts'

/** How far taking a file in has come. */
export type ImportState =
  | { step: 'choosing'; wasCancelled?: true }
  | { step: 'reading' }
  | { step: 'failed'; error: unknown }
  | { step: 'previewing'; file: File; preview: ImportPreview; error?: unknown }
  | { step: 'writing'; work: string }
  | { step: 'done'; created: number; saved: number }

/** Which rows are taken: those that make or change a register, but for some; and some of the doubles. */
export interface Choice {
  leave: number[]
  also: number[]
}

/** Reads a file, shows what would become of it and takes it in; both can be called off. */
export function useImport(organisationId: string) {
  const api = useApi()
  const queries = useQueryClient()
  const [state, setState] = useState<ImportState>({ step: 'choosing' })
  const working = useRef<AbortController>(undefined)

  const work = async (
    task: (signal: AbortSignal) => Promise<ImportState>,
    failed: (error: unknown) => ImportState,
  ) => {
    const controller = new AbortController()
    working.current = controller
    try {
      setState(await task(controller.signal))
    } catch (error) {
      setState(controller.signal.aborted ? { step: 'choosing', wasCancelled: true } : failed(error))
    }
  }

  return {
    state,
    start: () => setState({ step: 'choosing' }),
    cancel: () => working.current?.abort(),
    read: (file: File) => {
      setState({ step: 'reading' })
      return work(
        async (signal) => ({
          step: 'previewing',
          file,
          preview: await api.record.preview.mutate(file, { signal }),
        }),
        (error) => ({ step: 'failed', error }),
      )
    },
    accept: (file: File, preview: ImportPreview, choice: Choice) => {
      const name = newWork()
      setState({ step: 'writing', work: name })
      const form = new FormData()
      form.set('file', file, file.name)
      form.set('choice', JSON.stringify(choice))
      return work(
        async (signal) => {
          const kept = await api.record.accept.mutate(form, { signal, ...namedWork(name) })
          await queries.invalidateQueries({ queryKey: [organisationId] })
          return { step: 'done', ...kept }
        },
        (error) => ({ step: 'previewing', file, preview, error }),
      )
    },
  }
}
