import { Parser } from 'htmlparser2'
import { parseHTML } from 'linkedom'
import { IngestionError } from '../errors.ts'

/** A page taken apart, within limits: what is read of it after that cannot take long. */

/** As much of the DOM as is used here. */
export interface PageNode {
  readonly localName: string
  textContent: string | null
  readonly innerHTML: string
  readonly parentElement: PageNode | null
  readonly previousSibling: PageNode | null
  readonly children: Iterable<PageNode>
  readonly attributes: Iterable<{ readonly name: string; value: string }>
  querySelector(selector: string): PageNode | null
  querySelectorAll(selector: string): Iterable<PageNode>
  getAttribute(name: string): string | null
  remove(): void
}

/** Pages of newspapers have some thousands of elements, thirty deep; beyond these the finders take minutes. */
const maxElements = 30_000
const maxDepth = 200
/** Every stray `<`, every entity ends one. */
const maxTexts = 100_000
/** Longer ones hold pictures or programs; the finders look for words in them, some of them again and again. */
const maxAttributeLength = 2_000

export function documentOf(html: string): PageNode {
  const whole = /<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`
  checkSize(whole)
  let document: PageNode
  try {
    document = (parseHTML(whole) as unknown as { document: PageNode }).document
  } catch (cause) {
    throw new IngestionError('no-article', 'the page cannot be taken apart', { cause })
  }
  capAttributes(document)
  if (!/[\p{L}\p{N}]/u.test(document.textContent ?? textOf(document)))
    throw new IngestionError('empty', 'the page holds no words')
  return document
}

/** A document has no text of its own, its elements have. */
const textOf = (document: PageNode): string =>
  [...document.children].map(({ textContent }) => textContent ?? '').join(' ')

/** Before the tree is made, which is where it takes long. A parser goes on behind what is thrown, so it is stopped. */
function checkSize(html: string): void {
  let elements = 0
  let depth = 0
  let texts = 0
  let tooMuch: string | null = null
  const parser = new Parser({
    onopentagname: () => {
      elements += 1
      depth += 1
      if (elements > maxElements) tooMuch = `the page has more than ${maxElements} elements`
      if (depth > maxDepth) tooMuch = `the page is nested more than ${maxDepth} deep`
    },
    onclosetag: () => {
      depth -= 1
    },
    ontext: () => {
      texts += 1
      if (texts > maxTexts) tooMuch = `the page has more than ${maxTexts} pieces of text`
    },
  })
  for (let at = 0; at < html.length && tooMuch === null; at += pieceLength)
    parser.write(html.slice(at, at + pieceLength))
  if (tooMuch !== null) throw new IngestionError('too-large', tooMuch)
}

const pieceLength = 16_384

function capAttributes(document: PageNode): void {
  for (let level = [document]; level.length > 0; level = level.flatMap(({ children }) => [...children]))
    for (const { attributes } of level)
      for (const attribute of attributes ?? []) if (attribute.value.length > maxAttributeLength) attribute.value = ''
}
