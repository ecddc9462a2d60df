import { Progress } from '../components/progress.tsx'

/** While a page is on its way. */
export function PendingPage() {
  return <Progress />
}
