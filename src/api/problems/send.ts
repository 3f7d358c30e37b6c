import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Problem, type ProblemCode, problems } from '../../errors.ts'
import { said, titleOf } from '../languages/translate.ts'

/** Problem details of RFC 9457, as they are sent. */

export function sendProblem(request: FastifyRequest, reply: FastifyReply, problem: Problem): FastifyReply {
  const { code, message } = problem
  const { status, title } = problems[code]
  const { wordsIn: language } = request
  if (language !== null) reply.header('Content-Language', language)
  reply.header('Vary', 'Accept, Accept-Encoding, Accept-Language')
  if (status === 503) reply.header('Retry-After', '2')
  return reply
    .code(status)
    .type('application/problem+json')
    .send(
      JSON.stringify({
        type: `/problems/${code}`,
        title: titleOf(code, title, language),
        status,
        detail: said(message, language),
        instance: `urn:request:${request.id}`,
      }),
    )
}

/** What the HTTP parser refuses never comes to the framework: by its code, which problem, and in words. */
const refusals: Readonly<Record<string, readonly [ProblemCode, string]>> = {
  HPE_HEADER_OVERFLOW: ['headers-too-large', 'line of request and headers take more than 16 KB'],
  ERR_HTTP_REQUEST_TIMEOUT: ['request-timeout', 'the request was not sent in time'],
  HPE_INVALID_URL: [
    'invalid-parameter',
    'the address holds bytes that are to be percent-encoded as UTF-8: Huế is written Hu%E1%BA%BF',
  ],
  HPE_INVALID_METHOD: ['invalid-parameter', 'the line of request begins with no method of HTTP, such as GET'],
  HPE_INVALID_HEADER_TOKEN: ['invalid-parameter', 'a header is not written as NAME: VALUE'],
  HPE_INVALID_CONTENT_LENGTH: ['invalid-parameter', 'Content-Length is no number of bytes'],
}

export function refuseUnread(error: { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const [code, detail] = refusals[error.code ?? ''] ?? ['invalid-parameter', 'what was sent is no request of HTTP/1.1']
  const { status, title } = problems[code]
  const body = JSON.stringify({ type: `/problems/${code}`, title, status, detail })
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nContent-Type: application/problem+json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n${body}`,
  )
}
