import { describe, expect, it } from 'vitest'
import { told } from '../testing/told.ts'
import { readMarkdown } from './read-markdown.ts'

describe('Markdown', () => {
  it('gives its headings, lists and tables, and the words inside its marks', () => {
    const source = readMarkdown(
      [
        '---\ntitle: x\n---\n# Dataskyddsbeskrivning',
        'Registerförare är **Modell Ab**,',
        'FO-nummer [1234567-1](https://modell.example).',
        '## Uppgifter',
        '* namn\n* adress\n  1. gata',
        '| Uppgift | Tid |\n| --- | --- |\n| namn | 5 år |',
        '<p>I <b>HTML</b><br>också</p>',
        '**Lagring**',
      ].join('\n\n'),
    )
    expect(source.origin).toBe('markdown')
    expect(told(source)).toEqual([
      '1 Dataskyddsbeskrivning',
      'Registerförare är Modell Ab,',
      'FO-nummer 1234567-1.',
      '2 Uppgifter',
      '- namn',
      '- adress',
      '-- gata',
      'Uppgift | Tid',
      'namn | 5 år',
      'I HTML\nockså',
      '3 Lagring',
    ])
  })
})
