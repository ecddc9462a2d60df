import type { Run } from '@seloste/documents'
import { Fragment } from 'react'
import { RunMarks } from '../findings/notice-marks.tsx'

/** Pieces of text, each tied to the fact that it states. */
export function Runs({ runs }: { runs: readonly Run[] }) {
  return runs.map((run, index) => {
    // Runs have no identity of their own: their place in the sentence is it.
    const key = `${index}`
    if (
      run.fact === undefined &&
      run.href === undefined &&
      run.emphasis !== true &&
      run.language === undefined
    ) {
      return <Fragment key={key}>{run.text}</Fragment>
    }
    // Marks stand outside the words, so that a press on one is not a press on the sentence.
    const words = run.emphasis === true ? <strong>{run.text}</strong> : run.text
    const said = (
      <span
        {...(run.fact !== undefined && { 'data-fact': run.fact })}
        {...(run.language !== undefined && { lang: run.language })}
        {...(run.gap === true && { className: 'gap' })}
      >
        {run.href === undefined ? (
          words
        ) : (
          <a href={run.href} target="_blank" rel="noreferrer" tabIndex={-1}>
            {words}
          </a>
        )}
      </span>
    )
    return (
      <Fragment key={key}>
        {said}
        {run.fact !== undefined && <RunMarks run={run} />}
      </Fragment>
    )
  })
}
