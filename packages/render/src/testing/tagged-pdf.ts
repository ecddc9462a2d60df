import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  PDFRef,
} from '@cantoo/pdf-lib'

/** An element of the structure tree, as assistive technology walks it. */
export interface Element {
  tag: string
  attributes: Readonly<Record<string, string>>
  children: Element[]
}

/** What a PDF tells of itself to programs, read from its objects. */
export interface TaggedPdf {
  catalog: PDFDict
  context: PDFContext
  root: Element
  pages: PDFDict[]
  /** The metadata as XMP. */
  metadata: string
}

/** Reads a PDF as a program for the blind or for an archive would. */
export async function readTaggedPdf(bytes: Uint8Array): Promise<TaggedPdf> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  const { catalog, context } = document
  const tree = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict)
  const stream = catalog.lookup(PDFName.of('Metadata'))
  if (stream === undefined || !('getContents' in stream) || typeof stream.getContents !== 'function')
    throw new Error('no metadata')
  return {
    catalog,
    context,
    root: { tag: 'root', attributes: {}, children: childrenOf(tree, context) },
    pages: document.getPages().map(({ node }) => node),
    metadata: new TextDecoder().decode(stream.getContents()),
  }
}

/** Every element of a tree, in reading order. */
export function elementsOf(element: Element): Element[] {
  return [element, ...element.children.flatMap(elementsOf)]
}

function childrenOf(dict: PDFDict, context: PDFContext): Element[] {
  const kids = dict.lookup(PDFName.of('K'))
  const list = kids instanceof PDFArray ? kids.asArray() : kids === undefined ? [] : [kids]
  return list.flatMap((kid) => {
    const object = kid instanceof PDFRef ? context.lookup(kid) : kid
    if (!(object instanceof PDFDict)) return []
    const tag = object.lookup(PDFName.of('S'))
    if (!(tag instanceof PDFName)) return []
    return [
      { tag: tag.decodeText(), attributes: attributesOf(object), children: childrenOf(object, context) },
    ]
  })
}

function attributesOf(element: PDFDict): Record<string, string> {
  const given = element.lookup(PDFName.of('A'))
  const dicts: (PDFObject | undefined)[] =
    given instanceof PDFArray ? given.asArray().map((_, index) => given.lookup(index)) : [given]
  return Object.fromEntries(
    dicts.flatMap((dict) =>
      dict instanceof PDFDict
        ? dict.entries().map(([name, value]) => [name.decodeText(), String(value)] as const)
        : [],
    ),
  )
}
