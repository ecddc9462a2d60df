import { type ConceptCode, conceptCodes, type ReadRegister, type Span } from '@seloste/domain'

/** The concept of the section in which a stretch stands: what its words are most likely about. */
export function conceptAt(
  { sections, start = 0 }: ReadRegister['notice'],
  span: Span,
): ConceptCode | undefined {
  const at = span.start - start
  const section = sections.find(({ body }) => body.start <= at && at < body.end)
  return conceptCodes.find((code) => section?.kinds.includes(code))
}
