import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import t from 'tap'
import { pageAddresses } from '../../src/api/page-addresses.ts'
import { openapiText } from '../../src/document.ts'
import { seededApp } from '../support/database.ts'

/** Queries made at random from the document, with hostile values among the good ones: never a 5xx, always the documented shape. */

/** By hand: FUZZ_RUNS=20000. */
const runs = Number(process.env.FUZZ_RUNS ?? 4_000)

interface Parameter {
  readonly name: string
  readonly in: string
  readonly example?: unknown
  readonly schema: {
    readonly enum?: readonly unknown[]
    readonly examples?: readonly unknown[]
    readonly default?: unknown
    readonly items?: { readonly enum?: readonly unknown[] }
  }
}
interface Operation {
  readonly operationId: string
  readonly parameters?: readonly Parameter[]
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: object }>> }>
  >
}

const hostile: readonly string[] = [
  '', ' ', '0', '-1', '1e9', 'NaN', 'Infinity', '2147483647', '2147483648', '9223372036854775807', '9223372036854775808', '99999999999999999999',
  'null', 'undefined', 'true', '[]', '{}', '%00', 'a\u0000b', '\ud800', 'ư'.repeat(300), 'x'.repeat(5_000), ',', ',,,', "'; DROP TABLE observations; --", '" OR 1=1', '../../etc/passwd',
  '__proto__', 'constructor', 'toString', '<script>', '2020..', '..2020', '2021..2020', '0000', '9999-12-31', '2020-02-30', 'gte:', 'gte:1,lt:', '1..2..3', 'id,id,id', '-id', '--id',
  'ZZZZ', Buffer.from('["on","1"]').toString('base64url'), Buffer.from('0123456789abcdef["on"]').toString('base64url'), '\u202e', '💥', 'A\u0301', '%', '%25', '%zz', '&', '=', '#', '*', '"a', "it's",
] // biome-ignore format: one list

const pages = new Set(pageAddresses.map((address) => address.replace(/:(\w+)/g, '{$1}')))

t.test('queries at random', async (t) => {
  const { app } = await seededApp(t, { rateLimit: 100_000_000 })
  const document = JSON.parse(await openapiText())
  const ajv = new Ajv2020({ strict: false, allErrors: false })
  addFormats.default(ajv)
  ajv.addSchema({ ...document, $id: 'document' })
  const operations = Object.entries<Record<string, Operation>>(document.paths).flatMap(([path, { get }]) =>
    get ? [{ path, get }] : [],
  )
  const cursors = await Promise.all(
    [
      '/observations?limit=2',
      '/districts?limit=2',
      '/meetings?limit=1',
      '/districts/183/indicators?view=best&limit=2',
    ].map(async (url) => (await app.inject(url)).json().page.next as string),
  )
  const value = ({ name, schema, example }: Parameter): fc.Arbitrary<string> =>
    fc.oneof(
      {
        weight: 25,
        arbitrary: fc.constantFrom(
          ...(schema.enum ?? schema.items?.enum ?? schema.examples ?? [example ?? schema.default ?? '1']).map(String),
        ),
      },
      { weight: 3, arbitrary: fc.constantFrom(...hostile) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
      ...(name === 'cursor' ? [{ weight: 5, arbitrary: fc.constantFrom(...cursors) }] : []),
    )
  const query = fc.constantFrom(...operations).chain(({ path, get }) => {
    const parameters = get.parameters ?? []
    const inPath = parameters.filter((one) => one.in === 'path')
    const inQuery = parameters.filter((one) => one.in === 'query')
    return fc.record({
      path: fc.constant(path),
      get: fc.constant(get),
      places: fc.tuple(...inPath.map((one) => value(one).map((text) => [one.name, text] as const))),
      given: fc.array(
        fc.oneof(
          {
            weight: 20,
            arbitrary:
              inQuery.length > 0
                ? fc.constantFrom(...inQuery).chain((one) => value(one).map((text) => [one.name, text] as const))
                : fc.constant(['x', 'y'] as const),
          },
          { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...hostile), fc.constantFrom(...hostile)) },
        ),
        { maxLength: 4 },
      ),
      accept: fc.option(
        fc.constantFrom(
          'application/json',
          'text/csv',
          '*/*',
          'application/x-ndjson',
          'x',
          'text/html;q=0.1',
          ...hostile.filter((text) => /^[\x20-\x7e]*$/.test(text)),
        ),
        { nil: undefined, freq: 5 },
      ),
    })
  })
  const seen: Record<number, number> = {}
  await fc.assert(
    fc.asyncProperty(query, async ({ path, get, places, given, accept }) => {
      const part = (text: string): string => encodeURIComponent(text.toWellFormed())
      const concrete = places.reduce((url, [name, text]) => url.replace(`{${name}}`, part(text)), path)
      const url = `${concrete}${given.length > 0 ? `?${given.map(([name, text]) => `${part(name)}=${part(text)}`).join('&')}` : ''}`
      const answer = await app.inject({ url, headers: accept === undefined ? {} : { accept } })
      const status = answer.statusCode
      seen[status] = (seen[status] ?? 0) + 1
      if (status >= 500) throw new Error(`${status} ${url}: ${answer.body.slice(0, 300)}`)
      const type = String(answer.headers['content-type']).split(';')[0]!
      if (status >= 400) {
        if (type !== 'application/problem+json') throw new Error(`${url}: ${status} as ${type}`)
        const body = answer.json()
        if (
          body.status !== status ||
          body.detail.length < 3 ||
          /\bat \S+:\d+|SELECT |pg_|node_modules/.test(body.detail)
        )
          throw new Error(`${url}: ${answer.body}`)
        return
      }
      // To whoever likes pages best, an address that has one is a page.
      if (type === 'text/html' && /text\/html/.test(accept ?? '') && pages.has(path)) return
      const documented = get.responses[String(status)]
      // An empty last segment is the list above.
      if (!documented || !places.every(([, text]) => text !== '')) return
      const schema = documented.content?.[type]?.schema
      if (!schema) throw new Error(`${url}: ${status} as ${type} is not in the document`)
      if (type === 'application/json' && !given.some(([name]) => name === 'fields')) {
        const pointer = `document#/paths/${path.replaceAll('/', '~1')}/get/responses/200/content/application~1json/schema`
        const isRight = ajv.getSchema(encodeURI(pointer)) ?? ajv.compile({ $ref: encodeURI(pointer) })
        if (!isRight(answer.json())) throw new Error(`${url}: ${ajv.errorsText(isRight.errors)}`)
      }
    }),
    { numRuns: runs, interruptAfterTimeLimit: runs * 25, markInterruptAsFailure: true },
  )
  t.ok((seen[200] ?? 0) > runs / 10, JSON.stringify(seen))
  t.ok((seen[400] ?? 0) > runs / 10)
})
