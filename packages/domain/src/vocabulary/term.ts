/** A term of a vocabulary: its label in each language and, where there is one, its W3C DPV 2.3 concept. */
export interface Term {
  fi: string
  sv: string
  en: string
  /** Compact IRI; `expandIri` gives the whole. */
  iri?: string
}

const prefixes: Record<string, string> = {
  dpv: 'https://w3id.org/dpv#',
  pd: 'https://w3id.org/dpv/pd#',
  'eu-gdpr': 'https://w3id.org/dpv/legal/eu/gdpr#',
}

/** The whole IRI of a compact one (`pd:Name`); undefined when the prefix is unknown. */
export function expandIri(iri: string): string | undefined {
  const colon = iri.indexOf(':')
  const base = prefixes[iri.slice(0, colon)]
  return base === undefined ? undefined : base + iri.slice(colon + 1)
}
