const identification = '<pdfuaid:part>1</pdfuaid:part>'

// PDF/A asks for a description of every schema that it does not know itself (ISO 19005-2, 6.6.2.3).
const schema =
  '<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>' +
  '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>' +
  '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>' +
  '<rdf:li rdf:parseType="Resource"><pdfaProperty:category>internal</pdfaProperty:category>' +
  '<pdfaProperty:description>Part of PDF/UA that the document conforms to</pdfaProperty:description>' +
  '<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>' +
  '</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>'

/**
 * A PDF/A-2a file that has passed for PDF/UA-1 says so too: its metadata and its catalog are written anew after its end,
 * as an incremental update (ISO 32000-1, 7.5.6). The press cannot export one file under two standards at once.
 * @throws {Error} when the file is not built as the press builds it
 */
export function declareAccessible(pdf: Buffer): Buffer<ArrayBuffer> {
  const text = pdf.toString('latin1')
  const [, entries = '', start = ''] = found(/trailer\n<<([^>]*)>>\nstartxref\n(\d+)\n%%EOF\s*$/, text)
  const catalog = objectAt(text, Number(start), numberOf('Root', entries))
  const metadata = objectAt(text, Number(start), numberOf('Metadata', catalog.body))
  const base = pdf.length + 1
  const first = `${metadata.number} 0 obj\n${withIdentification(metadata.body)}\nendobj\n`
  const second = `${catalog.number} 0 obj\n${withTitleShown(catalog.body)}\nendobj\n`
  const table = [
    [metadata.number, base],
    [catalog.number, base + first.length],
  ].map(([number, offset]) => `${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`)
  const trailer = `trailer\n<<${entries}  /Prev ${start}\n>>\nstartxref\n${base + first.length + second.length}\n%%EOF\n`
  return Buffer.concat([pdf, Buffer.from(`\n${first}${second}xref\n${table.join('')}${trailer}`, 'latin1')])
}

function withIdentification(body: string): string {
  const [head = '', length = ''] = found(/^<<[^>]*\/Length (\d+)[^>]*>>\nstream\n/, body)
  const xmp = body.slice(head.length, head.length + Number(length))
  const identified = xmp
    .replace('xmlns:pdfaid=', 'xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" $&')
    .replace('</rdf:Bag></pdfaExtension:schemas>', `${schema}$&`)
    .replace('<pdfaid:part>', `${identification}$&`)
  if (!identified.includes(schema) || !identified.includes(identification))
    throw new Error('the metadata of the PDF are not as expected')
  return `<<\n  /Length ${identified.length}\n  /Type /Metadata\n  /Subtype /XML\n>>\nstream\n${identified}\nendstream`
}

function withTitleShown(body: string): string {
  const shown = body.replace('/ViewerPreferences <<', '$& /DisplayDocTitle true')
  if (shown === body) throw new Error('the catalog of the PDF has no viewer preferences')
  return shown
}

/** The body of an object, found through the table of offsets: twenty bytes for each, from the first. */
function objectAt(text: string, table: number, number: number): { number: number; body: string } {
  const [head] = found(/^xref\n0 \d+\n/, text.slice(table, table + 40))
  const entry = table + head.length + 20 * number
  const offset = Number(text.slice(entry, entry + 10))
  const opening = `${number} 0 obj\n`
  if (!text.startsWith(opening, offset)) throw new Error(`the PDF has no object ${number} where it should be`)
  const end = text.indexOf('\nendobj', offset)
  return { number, body: text.slice(offset + opening.length, end) }
}

function numberOf(name: string, entries: string): number {
  return Number(found(new RegExp(`/${name} (\\d+) 0 R`), entries)[1])
}

function found(pattern: RegExp, text: string): RegExpExecArray {
  const match = pattern.exec(text)
  if (match === null) throw new Error(`the PDF is not built as expected: no ${pattern.source}`)
  return match
}
