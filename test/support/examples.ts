import { buildApp } from '../../src/app.ts'
import type { Store } from '../../src/domain/store.ts'
import { createIntake } from '../../src/ingest/intake.ts'
import { gazetteer } from './engine.ts'
import { withKey } from './keys.ts'

/** Real answers to stand in the document as examples: each is asked for on the seeds, in this order. */

export interface Example {
  readonly request: string
  readonly status: number
  readonly body: unknown
}

const text =
  'Huyện ủy Bình Gia (tỉnh Lạng Sơn) tổng kết công tác năm 2020\n\nThu ngân sách trên địa bàn năm 2020 đạt 25 tỷ đồng.'
const requests: Readonly<Record<string, readonly [method: string, url: string, body?: object]>> = {
  listDistricts: ['GET', '/districts?q=cao+loc'],
  getDistrict: ['GET', '/districts/183'],
  listDistrictIndicators: ['GET', '/districts/183/indicators?indicator=budget.revenue&period=2020&limit=2'],
  listDistrictMeetings: ['GET', '/districts/183/meetings?limit=1'],
  listDistrictAwards: ['GET', '/districts/183/awards?limit=1'],
  listDistrictArticles: ['GET', '/districts/183/articles?limit=1'],
  getDistrictTimeline: ['GET', '/districts/183/timeline'],
  listObservations: ['GET', '/observations?indicator=budget.revenue&value=gte:100e9&limit=1&total=exact'],
  getObservation: ['GET', '/observations/1?include=evidence,article,findings,history'],
  getDerivation: ['GET', '/observations/1/derivation'],
  listChanges: ['GET', '/changes?limit=1'],
  listIndicators: ['GET', '/indicators?topic=budget&limit=2'],
  getIndicator: ['GET', '/indicators/budget.revenue'],
  listIndicatorSeries: ['GET', '/indicators/budget.revenue/series?district=183'],
  getComparison: ['GET', '/compare?province=20&indicator=budget.revenue&period=2020'],
  getAvailability: ['GET', '/availability?district=183&indicator=budget.revenue&period=2019..2021'],
  getAggregate: ['GET', '/aggregate?province=20&indicator=budget.revenue&period=2020'],
  listTargets: ['GET', '/targets?limit=1'],
  listConflicts: ['GET', '/conflicts?district=183&limit=1'],
  listPeople: ['GET', '/people?limit=1'],
  getSearchResult: ['GET', '/search?q=nghi%E1%BB%87m'],
  listMeetings: ['GET', '/meetings?limit=1'],
  getMeeting: ['GET', '/meetings/1'],
  listAwards: ['GET', '/awards?limit=1'],
  listArticles: ['GET', '/articles?limit=1'],
  getArticle: ['GET', '/articles/2'],
  listArticleMentions: ['GET', '/articles/1/mentions?limit=2'],
  listUnits: ['GET', '/units?q=tan&limit=1'],
  listProvinces: ['GET', '/provinces?limit=1'],
  getConfig: ['GET', '/config'],
  getStart: ['GET', '/'],
  getLiveness: ['GET', '/health/live'],
  getReadiness: ['GET', '/health/ready'],
  readReport: ['POST', '/reports', { text }],
  listIngestions: ['GET', '/ingestions?limit=1'],
  getIngestion: ['GET', '/ingestions/1'],
  listFindings: ['GET', '/findings?limit=1'],
  listReviews: ['GET', '/reviews?limit=1'],
  addArticle: ['POST', '/articles', { text, url: 'https://baolangson.vn/binh-gia-2020', publishedAt: '2021-01-09' }],
  correctObservation: ['PATCH', '/observations/1', { value: '471000000000', reason: 'the portal gives 471' }],
  listCorrections: ['GET', '/corrections?limit=1'],
  getCorrection: ['GET', '/corrections/1'],
  undoCorrection: ['POST', '/corrections/1/undo', { reason: 'the article was right' }],
  addObservation: [
    'POST',
    '/observations',
    {
      article: 1,
      quote: 'nhiệm kỳ 2020 - 2025',
      number: '2025',
      measure: 'level',
      value: '5',
      unit: 'year',
      status: 'actual',
      reason: 'an example',
    },
  ],
  correctArticle: ['PATCH', '/articles/1', { publishedAt: '2021-01-07', reason: 'the date of the printed issue' }],
}

/** One request for each status that can be asked for without breaking anything. */
const failing: Readonly<
  Record<string, readonly [method: string, url: string, body?: object | undefined, key?: 'ingest']>
> = {
  400: ['GET', '/observations?limit=0'],
  401: ['POST', '/articles', { text }],
  403: ['PATCH', '/observations/1', { reason: 'an example' }, 'ingest'],
  404: ['GET', '/districts/999'],
  405: ['PUT', '/districts/183'],
  406: ['GET', '/districts'],
  409: ['POST', '/ingestions/1/retry', undefined, 'ingest'],
  422: ['POST', '/reports', { html: '<html></html>' }],
}

/** Moments and hosts differ from run to run, the engine's version from change to change. */
const settled = (body: string): unknown =>
  JSON.parse(
    body
      .replace(/\b2\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g, '2026-11-24T08:00:00.000Z')
      .replace(/(Data version \d+, )[\d-]{10}/, '$12026-11-24')
      .replace(/"extractor":"[^"]+"/g, '"extractor":"0.2.0+4f1d2c9a"')
      .replace(/urn:request:[\w-]+/, 'urn:request:c2b1a0f4-5d1e-4d6a-9d0e-3a5b7f1c2d3e'),
  )

export async function examplesOf(store: Store): Promise<Record<string, Example>> {
  const app = await buildApp({
    store,
    intake: createIntake(gazetteer),
    settings: { publicUrl: 'http://127.0.0.1:3000' },
  })
  const headers = await withKey(store, 'admin', 'example')
  const examples: Record<string, Example> = {}
  for (const [operationId, [method, url, payload]] of Object.entries(requests)) {
    const answer = await app.inject({ method: method as 'GET', url, ...(payload ? { headers, payload } : {}) })
    examples[operationId] = {
      request: `${method} ${url}${payload ? ` ${JSON.stringify(payload)}` : ''}`,
      status: answer.statusCode,
      body: settled(answer.body),
    }
  }
  const ingest = await withKey(store, 'ingest', 'example of another scope')
  for (const [status, [method, url, payload, key]] of Object.entries(failing)) {
    const answer = await app.inject({
      method: method as 'GET',
      url,
      headers: { accept: status === '406' ? 'application/pdf' : 'application/json', ...(key ? ingest : {}) },
      ...(payload ? { payload } : {}),
    })
    examples[status] = { request: `${method} ${url}`, status: answer.statusCode, body: settled(answer.body) }
  }
  await app.close()
  return examples
}
