import type { FactPath } from '@seloste/domain'
import { factLabel, fieldErrorReason } from '@seloste/domain'
import type { ReactNode } from 'react'
import { useLanguage } from '../../../language/interface-language.ts'
import { useDesk } from '../editing/desk-context.ts'
import { useObserved } from '../editing/observable.ts'
import { FieldFindings } from '../findings/field-findings.tsx'
import { helpFor } from '../wording/help.ts'

/** What a field of a fact shows around its box. */
export interface FactWords {
  label: string
  description: string | undefined
  errorMessage: string | undefined
}

/** The name, the help and the error of the field of a fact; the name by its path unless given. */
export function useFactWords(path: FactPath, label?: string): FactWords {
  const language = useLanguage()
  const error = useObserved(useDesk().errors, (errors) =>
    errors.find((found) => found.path === path || found.path.startsWith(`${path}/`)),
  )
  return {
    label: label ?? factLabel(path, language).split(' › ').at(-1) ?? path,
    description: helpFor(path)?.[language],
    errorMessage: error === undefined ? undefined : fieldErrorReason(error, language),
  }
}

/** Ties what is inside to a fact: its sentences light up while one is here. */
export function FieldFrame(props: { path: FactPath; children: ReactNode; className?: string }) {
  const { attention } = useDesk()
  const { path, children, className = '' } = props
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only follows what happens in the field inside
    <div
      data-field={path}
      className={`rounded-sm ${className}`}
      onFocus={(event) => {
        event.stopPropagation()
        attention.set({ ...attention.get(), focused: path })
      }}
      onBlur={() => attention.set({ ...attention.get(), focused: undefined })}
      onPointerEnter={() => attention.set({ ...attention.get(), pointed: path })}
      onPointerLeave={() => attention.set({ ...attention.get(), pointed: undefined })}
    >
      {children}
      <FieldFindings path={path} />
    </div>
  )
}
