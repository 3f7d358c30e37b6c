import { parseHTML } from 'linkedom'
import { IngestionError } from '../errors.ts'

/** A page taken apart, within limits: what is read of it after that cannot take long. */

/** As much of the DOM as is used here. */
export interface PageNode {
  readonly localName: string
  readonly textContent: string | null
  readonly innerHTML: string
  readonly parentElement: PageNode | null
  readonly previousSibling: PageNode | null
  readonly children: Iterable<PageNode>
  readonly attributes: Iterable<{ readonly name: string; value: string }>
  querySelector(selector: string): PageNode | null
  querySelectorAll(selector: string): Iterable<PageNode>
  getAttribute(name: string): string | null
  replaceWith(text: string): void
  remove(): void
}

/** Pages of newspapers have some thousands of elements, thirty deep; beyond these the finders take minutes. */
const maxElements = 30_000
const maxDepth = 200
/** Longer ones hold pictures or programs; the finders look for words in them, some of them again and again. */
const maxAttributeLength = 2_000

export function documentOf(html: string): PageNode {
  let document: PageNode
  try {
    const whole = /<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`
    document = (parseHTML(whole) as unknown as { document: PageNode }).document
  } catch (cause) {
    throw new IngestionError('no-article', 'the page cannot be taken apart', { cause })
  }
  bound(document)
  if (!/[\p{L}\p{N}]/u.test(document.textContent ?? textOf(document)))
    throw new IngestionError('empty', 'the page holds no words')
  return document
}

/** A document has no text of its own, its elements have. */
const textOf = (document: PageNode): string =>
  [...document.children].map(({ textContent }) => textContent ?? '').join(' ')

function bound(document: PageNode): void {
  let level = [document]
  let elements = 0
  for (let depth = 0; level.length > 0; depth += 1) {
    elements += level.length
    if (elements > maxElements) throw new IngestionError('too-large', `the page has more than ${maxElements} elements`)
    if (depth > maxDepth) throw new IngestionError('too-large', `the page is nested more than ${maxDepth} deep`)
    for (const { attributes } of level)
      for (const attribute of attributes ?? []) if (attribute.value.length > maxAttributeLength) attribute.value = ''
    level = level.flatMap(({ children }) => [...children])
  }
}
