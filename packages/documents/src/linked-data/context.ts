/**
 * The context of everything we write as JSON-LD: the W3C Data Privacy Vocabulary 2.3 with its extensions for
 * personal data, the GDPR, places and Finland, and Dublin Core and SKOS for titles and words. It is written into
 * each file, so that reading one needs no network.
 */
export const context = {
  dpv: 'https://w3id.org/dpv#',
  pd: 'https://w3id.org/dpv/pd#',
  'eu-gdpr': 'https://w3id.org/dpv/legal/eu/gdpr#',
  'legal-fi': 'https://w3id.org/dpv/legal/fi#',
  loc: 'https://w3id.org/dpv/loc#',
  dct: 'http://purl.org/dc/terms/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const
