/** By which article something is found. */
export function LawNote({ article }: { article: string }) {
  return <span className="py-1 text-soft">{article}</span>
}
