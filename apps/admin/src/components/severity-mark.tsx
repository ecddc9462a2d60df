import type { Severity } from '@seloste/domain'

/** The ink of each severity; never without its shape and its word. */
export const severityInk = {
  error: 'text-error',
  warning: 'text-warning',
  info: 'text-soft',
} as const satisfies Record<Severity, string>

const shapes = {
  error: { outline: 'M5.2 1.5h5.6l3.7 3.7v5.6l-3.7 3.7H5.2l-3.7-3.7V5.2z', isFilled: true },
  warning: { outline: 'M8 1.8 15 14H1z', isFilled: true },
  info: { outline: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13z', isFilled: false },
} as const satisfies Record<Severity, { outline: string; isFilled: boolean }>

const signs = {
  error: 'M8 4.6v4M8 11.2v.1',
  warning: 'M8 6.2v3.4M8 11.8v.1',
  info: 'M8 7.4v4M8 4.7v.1',
} as const satisfies Record<Severity, string>

/** The shape of a severity: an octagon, a triangle, a ring. Its word stands beside it, or is hidden beside it. */
export function SeverityMark({ severity, className = '' }: { severity: Severity; className?: string }) {
  const { outline, isFilled } = shapes[severity]
  return (
    <svg
      viewBox="0 0 16 16"
      aria-hidden="true"
      className={`inline size-4 shrink-0 fill-none stroke-current stroke-[1.6] ${severityInk[severity]} ${className}`}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={outline} className={isFilled ? 'fill-current' : ''} />
      <path d={signs[severity]} className={isFilled ? 'stroke-ground' : ''} />
    </svg>
  )
}
