import { describe, expect, it } from 'vitest'
import { textSource } from './text-source.ts'

function blocks(raw: string): string[] {
  const { text, blocks } = textSource(raw)
  return blocks.map(({ kind, span, cells }) =>
    cells === undefined
      ? `${kind}: ${text.slice(span.start, span.end)}`
      : `${kind}: ${cells.map(({ start, end }) => text.slice(start, end)).join(' | ')}`,
  )
}

describe('the blocks of a plain text', () => {
  it('joins lines that were broken by their width', () => {
    const line = 'Henkilötietoja käsitellään asiakassuhteen hoitamiseen sekä sen kehittämiseen'
    expect(blocks(`${line}\nja laskutukseen.`)).toEqual([`paragraph: ${line} ja laskutukseen.`])
  })

  it('joins a line that begins with a name after a conjunction', () => {
    const line = 'Tiedot saadaan asiakkaalta itseltään tilauksen yhteydessä, Mallirekisteristä ja'
    expect(blocks(`${line}\nMallitieto Oy:ltä.`)).toEqual([`paragraph: ${line} Mallitieto Oy:ltä.`])
  })

  it('leaves short lines apart: an address, a list without bullets', () => {
    expect(blocks('Malli Oy\nMallikatu 1')).toEqual(['paragraph: Malli Oy', 'paragraph: Mallikatu 1'])
  })

  it.each(['•', '-', '- ❖', '●', '*', '–'])('takes the bullet %s off', (bullet) => {
    expect(blocks(`${bullet} nimi`)).toEqual(['listItem: nimi'])
  })

  it('knows a hyphen that continues a word from a bullet', () => {
    expect(blocks('-rekisterit')).toEqual(['paragraph: -rekisterit'])
  })

  it('keeps the cells of a flattened table, empty ones too', () => {
    expect(blocks('\ta\tb')).toEqual(['tableRow:  | a | b'])
  })
})
