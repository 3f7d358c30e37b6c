import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { parse } from 'csv-parse/sync'
import type { FastifyInstance } from 'fastify'
import t from 'tap'
import { sdmxPeriod } from '../../src/api/formats/parts/sdmx.ts'
import { seededApp } from '../support/database.ts'
import type { Answer } from '../support/telling.ts'

const rows = async (app: FastifyInstance, url: string): Promise<Answer[]> => (await app.inject(url)).json().data

/** What SDMX-JSON 2.1.0 asks of a data message, as far as ours uses it. */
const id = { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9_-]*$' }

const links = {
  type: 'array',
  items: {
    type: 'object',
    required: ['rel'],
    anyOf: [{ required: ['href'] }, { required: ['urn'] }],
    properties: { href: { type: 'string', format: 'uri' }, urn: { type: 'string', format: 'uri' } },
  },
}

const values = {
  type: 'array',
  minItems: 1,
  uniqueItems: true,
  items: {
    type: 'object',
    oneOf: [{ required: ['id', 'name'] }, { required: ['value'] }],
    properties: {
      id: { type: 'string', pattern: '^[A-Za-z0-9_@$-]+$' },
      name: { type: 'string' },
      value: { type: 'string' },
    },
  },
}

const component = (required: readonly string[]): object => ({
  type: 'array',
  uniqueItems: true,
  items: {
    type: 'object',
    required,
    properties: { id, keyPosition: { type: 'integer', minimum: 0 }, roles: { type: 'array', items: id }, values },
  },
})

const levels = (required: readonly string[]): object => ({
  type: 'object',
  additionalProperties: false,
  properties: { observation: component(required) },
})

const dataMessage = {
  type: 'object',
  required: ['meta', 'data'],
  properties: {
    meta: {
      type: 'object',
      required: ['id', 'prepared', 'sender'],
      properties: {
        id: { type: 'string', pattern: '^[A-Za-z0-9_@$-]+$' },
        prepared: { type: 'string', format: 'date-time' },
        schema: { type: 'string', format: 'uri' },
        sender: { type: 'object', required: ['id'] },
        links,
      },
    },
    data: {
      type: 'object',
      required: ['structures', 'dataSets'],
      properties: {
        structures: {
          type: 'array',
          items: {
            type: 'object',
            required: ['dimensions'],
            properties: {
              links,
              dimensions: levels(['id', 'keyPosition']),
              measures: levels(['id']),
              attributes: levels(['id']),
            },
          },
        },
        dataSets: {
          type: 'array',
          items: {
            type: 'object',
            required: ['links'],
            properties: {
              links,
              structure: { type: 'integer' },
              action: { enum: ['Information', 'Append', 'Replace', 'Delete'] },
              observations: {
                type: 'object',
                additionalProperties: false,
                patternProperties: {
                  '^[0-9]+(:[0-9]+)*$': {
                    type: 'array',
                    items: { type: ['integer', 'number', 'boolean', 'string', 'null'] },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
}

t.test('SDMX-JSON is a data message by its rules, and holds each best value', async (t) => {
  const { app } = await seededApp(t)
  const ajv = new Ajv2020({ strict: false })
  addFormats.default(ajv)
  const isMessage = ajv.compile(dataMessage)
  for (const version of [';version=2.1.0', ';version=2.1', '']) {
    const answer = await app.inject({
      url: '/observations',
      headers: { accept: `application/vnd.sdmx.data+json${version}` },
    })
    t.equal(answer.statusCode, 200, version)
    t.match(answer.headers['content-type'], /^application\/vnd\.sdmx\.data\+json; version=2\.1\.0/)
    t.ok(isMessage(answer.json()), ajv.errorsText(isMessage.errors))
  }
  t.equal(
    (await app.inject({ url: '/observations', headers: { accept: 'application/vnd.sdmx.data+json;version=1.0.0' } }))
      .statusCode,
    406,
  )
  t.ok(isMessage((await app.inject('/observations?format=sdmx-json&district=001')).json()), 'an empty one, too')

  const best = (await rows(app, '/districts/183/indicators?view=best&limit=200')).filter(
    ({ indicator, period }) => indicator && period,
  )
  const { data } = (await app.inject('/districts/183/indicators?format=sdmx-json')).json()
  const { dimensions, attributes } = data.structures[0]
  const found = Object.entries<Answer[]>(data.dataSets[0].observations).map(([key, [value, ...told]]) => {
    const codes = Object.fromEntries(
      key
        .split(':')
        .map((at, place) => [
          dimensions.observation[place].id,
          dimensions.observation[place].values[at].id ?? dimensions.observation[place].values[at].value,
        ]),
    )
    const of = Object.fromEntries(
      attributes.observation.map((one: Answer, at: number) => [
        one.id,
        one.values ? one.values[told[at]].id : told[at],
      ]),
    )
    return { ...codes, value: String(value), ...of }
  })
  t.equal(found.length, best.length)
  const statuses: Record<string, string> = { actual: 'A', estimate: 'E', target: 'PLAN' }
  for (const row of best)
    t.match(
      found.find((one) => one.OBS_ID === row.id),
      {
        REF_AREA: '183',
        INDICATOR: row.indicator.code,
        ITEM: row.item ?? '_T',
        MEASURE: row.measure,
        UNIT_MEASURE: row.unit,
        value: row.value,
        OBS_STATUS: statuses[row.status],
        PRECISION: row.precision,
        DISPLAY: row.display,
        OTHERS: row.others,
      },
      row.label,
    )
})

t.test('SDMX-CSV has its three columns, the dimensions, the value and the attributes', async (t) => {
  const { app } = await seededApp(t)
  const best = (await rows(app, '/observations?limit=200')).length
  const answer = await app.inject({ url: '/observations', headers: { accept: 'application/vnd.sdmx.data+csv' } })
  t.match(answer.headers['content-type'], /version=2\.0\.0/)
  const records = parse(answer.body, { columns: true }) as Record<string, string>[]
  t.ok(records.length > 20 && records.length < best)
  t.same(Object.keys(records[0]!).slice(0, 5), ['STRUCTURE', 'STRUCTURE_ID', 'ACTION', 'REF_AREA', 'INDICATOR'])
  t.match(
    records.find(
      ({ REF_AREA, INDICATOR, MEASURE }) => REF_AREA === '183' && INDICATOR === 'budget.revenue' && MEASURE === 'level',
    ),
    {
      STRUCTURE: 'dataflow',
      OBS_VALUE: '470000000000',
      OBS_STATUS: 'A',
      PRECISION: 'over',
      TIME_PERIOD: '2020',
      OTHERS: '1',
    },
  )
})

t.test('spans of SDMX are a day and a length', async (t) => {
  for (const [ours, theirs] of [
    ['2020', '2020'],
    ['2020-S1', '2020-S1'],
    ['2020-10', '2020-10'],
    ['2020-01/2020-09', '2020-01-01/P9M'],
    ['2016/2020', '2016-01-01/P5Y'],
    ['2019-07/2020-06', '2019-07-01/P1Y'],
  ] as const)
    t.equal(sdmxPeriod(ours), theirs)
})
