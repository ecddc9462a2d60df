import type { Block } from '@seloste/documents'
import { Runs } from './runs.tsx'

/** What a section of the notice consists of. */
export function Blocks({ blocks }: { blocks: readonly Block[] }) {
  return blocks.map((block, index) => <OneBlock key={`${index}-${block.kind}`} block={block} />)
}

function OneBlock({ block }: { block: Block }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <Runs runs={block.runs} />
        </p>
      )
    case 'note':
      return (
        <p className="note">
          <Runs runs={block.runs} />
        </p>
      )
    case 'heading':
      return (
        <h4>
          <Runs runs={block.runs} />
        </h4>
      )
    case 'list':
      return (
        <ul>
          {block.items.map((item, index) => (
            <li key={index}>
              <Runs runs={item} />
            </li>
          ))}
        </ul>
      )
    case 'keyValue':
      return (
        <dl>
          {block.rows.map((row, index) => (
            <div key={index}>
              <dt>
                <Runs runs={row.key} />
              </dt>
              <dd>
                <Runs runs={row.value} />
              </dd>
            </div>
          ))}
        </dl>
      )
    case 'table':
      return <TableBlock block={block} />
    default:
      return block satisfies never
  }
}

function TableBlock({ block }: { block: Extract<Block, { kind: 'table' }> }) {
  return (
    <table>
      <thead>
        <tr>
          {block.header.map((cell, index) => (
            <th key={index} scope="col">
              <Runs runs={cell} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map((row, index) => (
          <tr key={index}>
            {row.map((cell, column) => (
              <td key={column}>
                <Runs runs={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
