import type { Document } from '@seloste/documents'

/** A document with every kind of block, of run and of heading. */
export const sampleDocument: Document = {
  kind: 'notice',
  language: 'fi',
  title: [{ text: 'Tietosuojaseloste: Jäsenrekisteri' }],
  layout: 'modern',
  presentation: 'flow',
  sections: [
    {
      id: 'summary',
      heading: [{ text: 'Lyhyesti' }],
      blocks: [{ kind: 'list', items: [[{ text: 'Rekisterinpitäjä: Malli ry.' }], [{ text: 'Åland' }]] }],
    },
    {
      id: 'controller',
      number: '1.',
      heading: [{ text: 'Rekisterinpitäjä' }],
      blocks: [
        {
          kind: 'keyValue',
          rows: [
            { key: [{ text: 'Nimi' }], value: [{ text: 'Malli ry' }] },
            {
              key: [{ text: 'Sähköposti' }],
              value: [{ text: 'malli@malli.example', href: 'mailto:malli@malli.example' }],
            },
          ],
        },
        { kind: 'heading', id: 'contact', runs: [{ text: 'Yhteyshenkilö' }] },
        {
          kind: 'paragraph',
          runs: [{ text: 'Maija Malli', emphasis: true }, { text: ' vastaa kysymyksiin.\nSoita arkisin.' }],
        },
        { kind: 'note', runs: [{ text: 'Översatt senare.', language: 'sv' }] },
      ],
    },
    {
      id: 'retention',
      number: '2.',
      heading: [{ text: 'Säilytysajat' }],
      blocks: [
        { kind: 'paragraph', runs: [{ text: 'Tietoja säilytetään näin:' }] },
        {
          kind: 'table',
          header: [[{ text: 'Tieto' }], [{ text: 'Aika' }], [{ text: 'Peruste' }]],
          rows: [
            [
              [{ text: 'Tilaus' }],
              [{ text: '6 vuotta' }],
              [{ text: 'kirjanpitolaki', href: 'https://laki.example' }],
            ],
            [[{ text: 'Jäsenyys' }], [{ text: '1 vuosi' }], [{ text: 'yhdistyslaki (503/1989) 11 §' }]],
          ],
        },
      ],
    },
  ],
  meta: {
    name: 'Jäsenrekisteri',
    controller: 'Malli ry',
    date: '2026-11-24',
    contents: 'Sisällys',
  },
}
