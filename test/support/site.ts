import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Test } from 'tap'

/** A web site of our own: each path has its answer, and every request is noted. */
export type Page = (request: IncomingMessage, response: ServerResponse) => void

export interface Site {
  readonly url: string
  readonly port: number
  readonly requests: string[]
  readonly pages: Record<string, Page>
}

export async function openSite(t: Test, pages: Record<string, Page> = {}): Promise<Site> {
  const requests: string[] = []
  const server = createServer((request, response) => {
    requests.push(request.url!)
    const page = pages[request.url!] ?? pages['*']
    if (page) page(request, response)
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, port, requests, pages }
}

export const answer =
  (status: number, body: string | Buffer = '', headers: Record<string, string> = {}): Page =>
  (_, response) =>
    void response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body)

/** A page of a newspaper, with what stands around an article. */
export const newspaper = (title: string, paragraphs: readonly string[], head = ''): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title>${title} - Báo Thử</title>${head}</head><body>
  <nav><ul><li><a href="/">Trang chủ</a></li><li><a href="/chinh-tri">Chính trị</a></li></ul></nav>
  <main><article><h1>${title}</h1>${paragraphs.map((one) => `<p>${one}</p>`).join('\n')}</article>
  <aside><h3>Tin liên quan</h3><ul><li><a href="/x">Một tin khác</a></li></ul></aside></main><footer>© Báo Thử</footer></body></html>`
