import examples from './examples.json' with { type: 'json' }

/**
 * What the document says of every operation alike, and the routes need not: headers, limits of what is answered, open operations,
 * real answers as examples; and each schema with a title once, under components.
 */

type Node = Record<string, unknown>
type Path = readonly (string | number)[]

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)

/** By operation, and of failures by status. */
const answers = examples as Readonly<
  Record<string, { readonly request: string; readonly status: number; readonly body: unknown }>
>

/** No answer holds a longer text, a longer list or a larger number than these. */
const [longestText, longestList, largestNumber] = [100_000, 5_000, 2_147_483_647]

const text = (description: string, example: string): Node => ({
  description,
  schema: { type: 'string', maxLength: 2_000, examples: [example] },
})

const headers: Readonly<Record<string, Node>> = {
  RateLimit: text('What is left of the limit: requests and seconds.', '"default";r=5999;t=60'),
  'RateLimit-Policy': text('The limit: requests in so many seconds.', '"default";q=6000;w=60'),
  'Retry-After': text('Seconds to wait.', '2'),
  ETag: text('Names this answer; send it in `If-None-Match`.', 'W/"12-aGVsbG8gd29ybGQhISEh"'),
  'Last-Modified': text('When the data changed last.', 'Tue, 24 Nov 2026 08:00:00 GMT'),
  'Cache-Control': text('How long it may be kept.', 'public, max-age=60, must-revalidate'),
  Vary: text('What else the answer depends on.', 'Accept, Accept-Encoding, Accept-Language'),
  'X-Request-Id': text(
    'The request, as the log has it; yours, where you sent one.',
    'c2b1a0f4-5d1e-4d6a-9d0e-3a5b7f1c2d3e',
  ),
  'Access-Control-Allow-Origin': text('Pages of every origin may read it.', '*'),
  'WWW-Authenticate': text('How to send a key.', 'Bearer'),
  Allow: text('The methods that the path takes.', 'GET, HEAD'),
}
const always = ['RateLimit', 'RateLimit-Policy', 'X-Request-Id', 'Access-Control-Allow-Origin']
const cached = ['ETag', 'Last-Modified', 'Cache-Control', 'Vary']
const ofStatus: Readonly<Record<string, readonly string[]>> = {
  401: ['WWW-Authenticate'],
  405: ['Allow'],
  429: ['Retry-After'],
  503: ['Retry-After'],
}

export function finishDocument(document: Node): Node {
  const schemas: Record<string, unknown> = {}
  for (const [path, item] of Object.entries(document.paths as Record<string, Record<string, Node>>))
    for (const [method, operation] of Object.entries(item)) finishOperation(path, method, operation)
  const paths = hoisted(document.paths, schemas) as Node
  const components = document.components as Node
  return bounded({
    ...document,
    paths,
    components: { ...components, schemas, headers },
  }) as Node
}

/** What takes several values parted by commas is an array of them. */
function asArray(parameter: Node): void {
  const { 'x-array': array, default: usual, examples } = parameter.schema as Node & { examples?: readonly string[] }
  if (!isNode(array)) return
  const valuesOf = (text: unknown): string[] => String(text).split(',').filter(Boolean)
  parameter.schema = {
    ...array,
    ...(usual === undefined ? {} : { default: valuesOf(usual) }),
    ...(examples ? { examples: examples.map(valuesOf) } : {}),
  }
  if (parameter.example !== undefined) parameter.example = valuesOf(parameter.example)
  parameter.style = 'form'
  parameter.explode = false
}

/** Swagger UI sends every example that a parameter has: those of optional ones stand in their words, so that they start empty. */
function emptyAtFirst(parameter: Node): void {
  if (parameter.in !== 'query' || parameter.required === true) return
  const schema = parameter.schema as Node
  const example = parameter.example ?? schema.example ?? (schema.examples as readonly unknown[] | undefined)?.[0]
  delete parameter.example
  delete parameter.examples
  delete schema.example
  delete schema.examples
  if (example !== undefined && example !== '')
    parameter.description = `${String(parameter.description ?? '')} For example \`${String(example)}\`.`.trim()
}

function finishOperation(path: string, method: string, operation: Node): void {
  operation.security ??= []
  for (const parameter of (operation.parameters ?? []) as readonly Node[]) {
    asArray(parameter)
    emptyAtFirst(parameter)
  }
  const responses = operation.responses as Record<string, Node>
  const isCached = method === 'get' && !/^\/(?:health|ingestions)/.test(path)
  if (isCached) responses['304'] = { description: 'It has not changed: nothing is sent.' }
  for (const [status, response] of Object.entries(responses)) {
    const names = [...always, ...(isCached && /^(?:200|304)$/.test(status) ? cached : []), ...(ofStatus[status] ?? [])]
    response.headers = {
      ...(response.headers as Node | undefined),
      ...Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }])),
    }
  }
  for (const [status, response] of Object.entries(responses)) {
    const content = (response.content as Record<string, Node> | undefined)?.['application/problem+json']
    const failed = answers[status]
    if (content && failed) content.example = failed.body
  }
  const example = answers[String(operation.operationId)]
  if (!example) return
  const content = (responses[String(example.status)]?.content as Record<string, Node> | undefined)?.['application/json']
  if (content) content.example = example.body
  operation.description = `${String(operation.description)}\n\nExample: \`${example.request}\``
}

/** Each schema with a title is written once, and pointed to. */
function hoisted(value: unknown, schemas: Record<string, unknown>): unknown {
  if (Array.isArray(value)) return value.map((one) => hoisted(one, schemas))
  if (!isNode(value)) return value
  const inner = Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      name,
      name === 'example' || name === 'examples' ? one : hoisted(one, schemas),
    ]),
  )
  if (typeof value.title !== 'string' || !('type' in value || 'anyOf' in value)) return inner
  const known = schemas[value.title]
  if (known && JSON.stringify(known) !== JSON.stringify(inner))
    throw new Error(`two schemas have the title ${value.title}`)
  schemas[value.title] = inner
  return { $ref: `#/components/schemas/${value.title}` }
}

/** Texts, lists and numbers have their limits; those of answers are wide. */
function bounded(value: unknown, path: Path = []): unknown {
  if (Array.isArray(value)) return value.map((one, at) => bounded(one, [...path, at]))
  if (!isNode(value)) return value
  const inner = Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      name,
      name === 'example' || name === 'examples' || name === 'default' ? one : bounded(one, [...path, name]),
    ]),
  )
  if (path.at(-1) === 'properties') return inner
  const types = [value.type].flat()
  return {
    ...inner,
    ...(types.includes('string') && !('enum' in value || 'const' in value || 'maxLength' in value)
      ? { maxLength: longestText }
      : {}),
    ...(types.includes('array') && !('maxItems' in value) ? { maxItems: longestList } : {}),
    ...(types.includes('integer')
      ? { format: 'int32', minimum: value.minimum ?? -largestNumber - 1, maximum: value.maximum ?? largestNumber }
      : {}),
  }
}
