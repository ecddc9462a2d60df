import { Document, HeadingLevel, Packer, Paragraph, Tab, Table, TableCell, TableRow, TextRun } from 'docx'
import { describe, expect, it } from 'vitest'
import { refusalOf, told } from '../../testing/told.ts'
import { wordFile, zip } from '../../testing/zip.ts'
import { readDocx } from './read-docx.ts'

const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] })

async function packed(children: readonly (Paragraph | Table)[]): Promise<Uint8Array> {
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children: [...children] }] })))
}

describe('a Word document', () => {
  it('gives headings by their styles and by their looks, lists and tables', async () => {
    const source = await readDocx(
      await packed([
        new Paragraph({ text: 'Rekisteriseloste', heading: HeadingLevel.TITLE }),
        new Paragraph({ text: 'Rekisterinpitäjä', heading: HeadingLevel.HEADING_1 }),
        new Paragraph({ children: [new TextRun('Malli Oy'), new TextRun({ text: 'Katu 1', break: 1 })] }),
        new Paragraph({ children: [new TextRun({ text: '2. Rekisterin nimi', bold: true })] }),
        new Paragraph('Asiakasrekisteri'),
        new Paragraph({
          children: [new TextRun('Puhelin:'), new TextRun({ children: [new Tab(), '09 000 0000'] })],
        }),
        new Paragraph({ text: 'nimi', bullet: { level: 0 } }),
        new Paragraph({ text: 'etunimi', bullet: { level: 1 } }),
        new Table({
          rows: [
            new TableRow({ children: [cell('Tieto'), cell('Säilytysaika')] }),
            new TableRow({ children: [cell('osoite'), cell('5 vuotta')] }),
          ],
        }),
      ]),
    )
    expect(source.origin).toBe('docx')
    expect(told(source)).toEqual([
      '1 Rekisteriseloste',
      '1 Rekisterinpitäjä',
      'Malli Oy\nKatu 1',
      '3 2. Rekisterin nimi',
      'Asiakasrekisteri',
      'Puhelin: | 09 000 0000',
      '- nimi',
      '-- etunimi',
      'Tieto | Säilytysaika',
      'osoite | 5 vuotta',
    ])
  })

  it('is refused where it is broken, has no words, or is not what it seems', async () => {
    const whole = await packed([new Paragraph('Seloste')])
    expect(await refusalOf(readDocx(whole.slice(0, whole.length - 40)))).toBe('file_broken')
    expect(await refusalOf(readDocx(wordFile('<w:p><w:r><w:t>auki')))).toBe('file_broken')
    expect(await refusalOf(readDocx(zip([['muu.txt', 'x']])))).toBe('file_broken')
    expect(await refusalOf(readDocx(wordFile('<w:p/>')))).toBe('file_empty')
  })

  it('is refused where it would unpack into something enormous', async () => {
    const zeros = Buffer.alloc(8 * 1024 * 1024)
    expect(await refusalOf(readDocx(zip([['word/document.xml', zeros]])))).toBe('file_unsafe')
    const many = Array.from({ length: 2001 }, (_, at) => [`${at}.xml`, 'x'] as const)
    expect(await refusalOf(readDocx(zip(many)))).toBe('file_unsafe')
    const twice = zip([
      ['word/document.xml', '<a/>'],
      ['word/document.xml', '<b/>'],
    ])
    expect(await refusalOf(readDocx(twice))).toBe('file_unsafe')
  })

  it('is refused where its XML declares entities', async () => {
    const laughs =
      '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>'
    expect(await refusalOf(readDocx(wordFile('<w:p><w:r><w:t>&b;&c;</w:t></w:r></w:p>', laughs)))).toBe(
      'file_unsafe',
    )
  })

  it('lies about its size in vain', async () => {
    const bomb = Buffer.from(zip([['word/document.xml', Buffer.alloc(3 * 1024 * 1024, 'a')]]))
    for (const mark of ['PK\x03\x04', 'PK\x01\x02']) {
      bomb.writeUInt32LE(100, bomb.indexOf(Buffer.from(mark, 'latin1')) + (mark === 'PK\x03\x04' ? 22 : 24))
    }
    expect(await refusalOf(readDocx(new Uint8Array(bomb)))).toBe('file_broken')
  })
})
