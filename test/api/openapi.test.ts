import t from 'tap'
import examples from '../../src/api/examples.json' with { type: 'json' }
import { openapiText } from '../../src/document.ts'
import { seededApp, seededStore } from '../support/database.ts'
import { examplesOf } from '../support/examples.ts'

interface Parameter {
  name: string
  in: string
  example?: unknown
  required?: boolean
  description?: string
  schema: Record<string, unknown>
}

interface Operation {
  operationId: string
  summary: string
  description: string
  tags: string[]
  parameters?: Parameter[]
  security?: unknown[]
  responses: Record<string, { description: string; content?: Record<string, unknown> }>
}

t.test('the document is 3.1 and says everything of every operation', async (t) => {
  const { app } = await seededApp(t)
  const document = (await app.inject('/openapi.json')).json()
  t.match(document.openapi, /^3\.1/)
  const ids = new Set<string>()
  const operations = Object.entries<Record<string, Operation>>(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ path, method, operation })),
  )
  t.equal(operations.length, 47)
  for (const { path, method, operation } of operations) {
    t.match(
      operation.operationId,
      method === 'get' ? /^(?:list|get)[A-Z][A-Za-z]+$/ : /^(?:add|correct|undo|retry|read)[A-Z][A-Za-z]+$/,
      path,
    )
    t.notOk(ids.has(operation.operationId))
    ids.add(operation.operationId)
    for (const word of [operation.summary, operation.description, operation.tags[0]]) t.ok(word, path)
    for (const { name, description } of operation.parameters ?? []) t.ok(description, `${path} ${name}`)
    t.ok(operation.responses['200'] ?? operation.responses['201'], path)
    for (const status of ['400', '405', '500', '503']) t.ok(operation.responses[status]?.content, `${path} ${status}`)
    t.equal(
      Boolean(operation.responses['404']),
      path.includes('{') || path === '/bulk' || operation.operationId === 'addObservation',
      path,
    )
    const needsKey = method !== 'get' && operation.operationId !== 'readReport'
    t.same(operation.security, needsKey ? [{ key: [] }] : [], path)
    // A key tells more of what came in; a wrong one is refused.
    const takesKey = needsKey || (method === 'get' && path.startsWith('/ingestions'))
    t.equal(Boolean(operation.responses['401']), takesKey, `${path} 401`)
    t.equal(Boolean(operation.responses['403']), needsKey, `${path} 403`)
  }
  t.notMatch(JSON.stringify(document), /"nullable"/)
})

const needed: Readonly<Record<string, string>> = {
  '/aggregate': '?indicator=budget.revenue&period=2020',
  '/compare': '?district=183&indicator=budget.revenue&period=2020',
  '/availability': '?district=183&indicator=budget.revenue&period=2020',
  '/search': '?q=cao',
}

t.test('every route is in the document, and the document answers as it says', async (t) => {
  const { app } = await seededApp(t)
  const document = (await app.inject('/openapi.json')).json()
  for (const [path, item] of Object.entries<Record<string, Operation>>(document.paths)) {
    if (!item.get || /^\/(?:corrections\/|bulk)/.test(path)) continue
    const url = path.replace('{code}', 'budget.revenue').replace('{id}', path.startsWith('/districts') ? '183' : '1')
    const answer = await app.inject(`${url}${needed[path] ?? ''}`)
    t.equal(answer.statusCode, 200, url)
  }
})

t.test('Swagger UI is served', async (t) => {
  const { app } = await seededApp(t)
  const page = await app.inject('/docs')
  t.equal(page.statusCode, 200)
  t.match(page.body, /swagger-ui/)
})

t.test('its examples are what the API answers', async (t) => {
  const { store } = await seededStore(t)
  t.strictSame(await examplesOf(store), examples)
  const document = JSON.parse(await openapiText()) as { paths: Record<string, Record<string, Operation>> }
  const all = Object.values(document.paths).flatMap((item) => Object.values(item).map(({ operationId }) => operationId))
  t.same(
    all.filter((id) => !(id in examples)),
    ['getManifest', 'retryIngestion'],
    'nothing of the seeds was set aside, nor exported',
  )
})

t.test('the example of every parameter is taken', async (t) => {
  const { app } = await seededApp(t)
  const document = JSON.parse(await openapiText()) as { paths: Record<string, Record<string, Operation>> }
  let sent = 0
  for (const [path, { get }] of Object.entries(document.paths)) {
    if (!get || path === '/bulk') continue
    const parameters = get.parameters ?? []
    const exampleOf = ({ example, schema, description, required }: Parameter): string | undefined => {
      // Of optional parameters it stands in the description: as an example Swagger UI would send it.
      if (!required && 'examples' in schema) t.fail(`${path} sends ${JSON.stringify(schema.examples)} by itself`)
      const [first] = [
        example,
        /For example `([^`]+)`\.$/.exec(description ?? '')?.[1],
        ...((schema.examples as unknown[] | undefined) ?? []),
        schema.default,
        ...((schema.enum as unknown[] | undefined) ?? []),
      ].filter((one) => one !== undefined)
      return first === undefined ? undefined : String(first)
    }
    const concrete = path.replace(
      /\{(\w+)\}/g,
      (_, name: string) => exampleOf(parameters.find((one) => one.name === name && one.in === 'path')!)!,
    )
    if (concrete.startsWith('/corrections/')) continue
    for (const one of parameters.filter((parameter) => parameter.in === 'query')) {
      const value = exampleOf(one)
      // What is opaque has no example that would be right tomorrow.
      if (value === undefined)
        t.ok(
          ['cursor', 'position', 'limit', 'copies', 'undone', 'includeHistory'].includes(one.name),
          `${path} ${one.name} has an example`,
        )
      else {
        const given = new URLSearchParams(needed[path] ?? '')
        given.set(one.name, value)
        if (one.name === 'province') given.delete('district')
        if (one.name === 'topic') given.delete('indicator')
        const answer = await app.inject(`${concrete}?${given}`)
        // Why a document failed is told to keys alone.
        const right = path === '/ingestions' && one.name === 'error' ? 401 : 200
        t.equal(answer.statusCode, right, `${concrete}?${given}: ${answer.body.slice(0, 200)}`)
        sent += 1
      }
    }
  }
  t.ok(sent > 150, `${sent} examples`)
})
