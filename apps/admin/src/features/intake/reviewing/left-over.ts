import type { Span, Tie } from '@seloste/domain'
import { withoutSpan } from './stretches.ts'

/** What is left over when some ties are gone: what was before, and their words where no other tie holds them. */
export function leftOver(
  leftovers: readonly Span[],
  gone: readonly Tie[],
  ties: readonly Tie[],
): readonly Span[] {
  const stillTied = ties.flatMap((tie) => tie.spans)
  const freed = gone.flatMap((tie) => tie.spans)
  return merged([...leftovers, ...freed.flatMap((span) => stillTied.reduce<Span[]>(withoutSpan, [span]))])
}

function merged(spans: readonly Span[]): Span[] {
  const inOrder = spans.toSorted((one, other) => one.start - other.start)
  const whole: Span[] = []
  for (const span of inOrder) {
    const last = whole.at(-1)
    if (last !== undefined && span.start <= last.end) {
      whole[whole.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    } else whole.push(span)
  }
  return whole
}
