import type { FastifyReply } from 'fastify'
import type { Answer } from './answer-cache.ts'

/** What of an answer is kept for the next who asks. */

/** Headers of the one request, and those that are told anew each time. */
const ofOneRequest = new Set([
  'x-request-id',
  'ratelimit',
  'last-modified',
  'content-length',
  'date',
  'connection',
  'keep-alive',
])

export function answerOf(reply: FastifyReply, route: string, stamp: string, body: Buffer): Answer {
  const headers = Object.entries(reply.getHeaders()).flatMap(([name, value]) =>
    value === undefined || ofOneRequest.has(name.toLowerCase()) ? [] : [name, String(value)],
  )
  headers.push('Content-Length', String(body.length), 'Cache-Status', 'huyen; hit')
  return { route, stamp, etag: String(reply.getHeader('etag')), headers, body }
}

export const withoutCacheControl = ({ headers }: Answer): string[] =>
  headers.filter((_, at) => !/^cache-(?:control|status)$/i.test(headers[at - (at % 2)]!))
