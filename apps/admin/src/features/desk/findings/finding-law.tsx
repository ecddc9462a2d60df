import type { Finding } from '@seloste/domain'

/** By which article a finding is one. */
export function FindingLaw({ finding }: { finding: Finding }) {
  return <span className="py-1 text-soft">{finding.article}</span>
}
