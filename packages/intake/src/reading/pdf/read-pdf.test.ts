import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { pdfFile, pdfOf } from '../../testing/pdf-file.ts'
import { refusalOf, told } from '../../testing/told.ts'
import { readPdf } from './read-pdf.ts'

describe('a PDF without tags', () => {
  it('shows headings by their size and their font, and its lines as paragraphs and lists', async () => {
    const source = await readPdf(
      pdfFile([
        [
          { text: 'Tietosuojaseloste', size: 20, y: 780 },
          { text: 'Rekisterinpitäjä', font: 2, y: 740 },
          { text: 'Malli Oy', y: 724 },
          { text: 'Katu 1, 00100 Malli', y: 710 },
          { text: 'Tietojen käyttö', size: 14, y: 680 },
          { text: 'Tietoja käytetään asiakassuhteen hoitamiseen ja asiakkaille vies-', y: 660 },
          { text: 'tintään sekä sähköposti- ja tekstiviestimarkkinointiin EU-', y: 646 },
          { text: 'alueella.', y: 632 },
          { text: '\u0095 nimi', y: 610 },
          { text: '\u0095 osoite', y: 596 },
        ],
      ]),
    )
    expect(source.origin).toBe('pdf')
    expect(told(source)).toEqual([
      '1 Tietosuojaseloste',
      '3 Rekisterinpitäjä',
      'Malli Oy\nKatu 1, 00100 Malli',
      '2 Tietojen käyttö',
      'Tietoja käytetään asiakassuhteen hoitamiseen ja asiakkaille viestintään sekä sähköposti- ja tekstiviestimarkkinointiin EU-alueella.',
      '- nimi',
      '- osoite',
    ])
  })

  it('is read row by row where it has two columns', async () => {
    const source = await readPdf(
      pdfFile([
        [
          { text: 'Rekisteriseloste yhdistyksen jäsenrekisteristä ja sen käytöstä', y: 780 },
          { text: 'Rekisterinpitäjä', font: 2, y: 740 },
          { text: 'Malli ry, Katu 1, 00100 Malli', x: 240, y: 740 },
          { text: 'Rekisteriasioita', font: 2, y: 700 },
          { text: 'Matti Malli toimii yhdistyksen sihteerinä ja', x: 240, y: 700 },
          { text: 'hoitava henkilö', font: 2, y: 686 },
          { text: 'vastaa jäsenrekisteristä.', x: 240, y: 686 },
        ],
      ]),
    )
    expect(told(source)).toEqual([
      'Rekisteriseloste yhdistyksen jäsenrekisteristä ja sen käytöstä',
      'Rekisterinpitäjä | Malli ry, Katu 1, 00100 Malli',
      '3 Rekisteriasioita hoitava henkilö',
      'Matti Malli toimii yhdistyksen sihteerinä ja vastaa jäsenrekisteristä.',
    ])
  })

  it('loses what runs on the head and the foot of its pages, and goes on over their ends', async () => {
    const page = (number: number, text: string) => [
      { text: 'Malli Oy – Tietosuojaseloste', size: 8, y: 820 },
      { text, y: 700 },
      { text: 'Toinen rivi tällä sivulla on aivan tavallista tekstiä ja pitkä.', y: 600 },
      { text: `Sivu ${number} (3)`, size: 8, y: 30 },
    ]
    const source = await readPdf(
      pdfFile([
        [
          ...page(1, 'Ensimmäisen sivun teksti.'),
          { text: 'Virke jatkuu yli sivun lopun, koska se on pitkä ja', y: 100 },
        ],
        [{ text: 'päättyy vasta täällä.', y: 760 }, ...page(2, 'Toisen sivun teksti.')],
        page(3, 'Kolmannen sivun teksti.'),
      ]),
    )
    const all = told(source).join('\n')
    expect(all).not.toMatch(/Sivu|Malli Oy/)
    expect(all).toContain('koska se on pitkä ja päättyy vasta täällä.')
  })
})

describe('a PDF that cannot be read', () => {
  it('is scanned where its pages have no text', async () => {
    const pictures = pdfOf([deflateSync('q 595 0 0 842 0 0 cm Q'), deflateSync('0 0 10 10 re f')])
    expect(await refusalOf(readPdf(pictures))).toBe('file_scanned')
  })

  it('is encrypted where it asks for a password', async () => {
    const locked = pdfFile([[{ text: 'salaisuus', y: 700 }]], {
      trailer: `/Encrypt 5 0 R /ID [<${'00'.repeat(16)}> <${'00'.repeat(16)}>]`,
      objects: [
        `<< /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`,
      ],
    })
    expect(await refusalOf(readPdf(locked))).toBe('file_encrypted')
  })

  it('is broken where it ends too early', async () => {
    expect(await refusalOf(readPdf(new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<< /Type')))).toBe(
      'file_broken',
    )
  })

  it('is unsafe where a page unpacks into something enormous', async () => {
    const bomb = pdfOf([deflateSync(Buffer.alloc(34 * 1024 * 1024, ' '), { level: 1 })])
    expect(await refusalOf(readPdf(bomb))).toBe('file_unsafe')
  })
})
