import { type Document, DomHandler } from 'domhandler'
import { Parser } from 'htmlparser2'

/** Deepest nesting that is kept, as in browsers; what stands deeper becomes a child of the deepest. */
const deepest = 400

/** The tree of a page. Total: any text has one, and none is deeper than the walk through it can bear. */
export function parseHtml(html: string): Document {
  const handler = new DomHandler()
  let depth = 0
  const parser = new Parser(
    {
      onparserinit: (initialised) => handler.onparserinit(initialised),
      onopentag: (name, attributes) => {
        depth += 1
        if (depth <= deepest) handler.onopentag(name, attributes)
      },
      onclosetag: () => {
        if (depth <= deepest) handler.onclosetag()
        depth -= 1
      },
      ontext: (text) => handler.ontext(text),
      onreset: () => handler.onreset(),
      onend: () => handler.onend(),
    },
    { decodeEntities: true },
  )
  parser.end(html)
  return handler.root
}
