import { deflateSync } from 'node:zlib'

/** A PDF without tags: each page a list of lines with font (1 roman, 2 bold), size and place. */
export function pdfFile(
  pages: readonly (readonly { text: string; font?: 1 | 2; size?: number; x?: number; y: number }[])[],
  particulars: { readonly trailer?: string; readonly objects?: readonly string[] } = {},
): Uint8Array {
  const contents = pages.map((lines) =>
    lines
      .map(
        ({ text, font = 1, size = 11, x = 72, y }) =>
          `BT /F${font} ${size} Tf ${x} ${y} Td <${hex(text)}> Tj ET`,
      )
      .join('\n'),
  )
  return pdfOf(
    contents.map((content) => deflateSync(content)),
    particulars,
  )
}

/** A PDF whose pages have the given compressed contents. */
export function pdfOf(
  contents: readonly Uint8Array[],
  { trailer = '', objects = [] }: { readonly trailer?: string; readonly objects?: readonly string[] } = {},
): Uint8Array {
  const first = 5 + objects.length
  const kids = contents.map((_, at) => `${first + at * 2} 0 R`).join(' ')
  const font = (name: string) =>
    `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`
  const all: Buffer[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${contents.length} >>`,
    font('Helvetica'),
    font('Helvetica-Bold'),
    ...objects,
  ].map((object) => Buffer.from(object))
  contents.forEach((content, at) => {
    all.push(
      Buffer.from(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${first + at * 2 + 1} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>`,
      ),
      Buffer.concat([
        Buffer.from(`<< /Length ${content.length} /Filter /FlateDecode >>\nstream\n`),
        content,
        Buffer.from('\nendstream'),
      ]),
    )
  })
  const parts = [Buffer.from('%PDF-1.7\n')]
  const offsets: number[] = []
  let length = 9
  all.forEach((object, at) => {
    offsets.push(length)
    const whole = Buffer.concat([Buffer.from(`${at + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')])
    parts.push(whole)
    length += whole.length
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  parts.push(
    Buffer.from(
      `xref\n0 ${all.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${all.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  )
  return new Uint8Array(Buffer.concat(parts))
}

const hex = (text: string) => Buffer.from(text, 'latin1').toString('hex')
