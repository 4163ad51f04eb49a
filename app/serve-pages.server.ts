import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Request as HttpRequest, RequestHandler, Response as HttpResponse } from 'express'
import { createReadableStreamFromReadable, createRequestHandler, type AppLoadContext, type ServerBuild } from '@remix-run/node'

type PageServing = { build: ServerBuild; mode: string; contextOf: (request: HttpRequest, response: HttpResponse) => AppLoadContext }

/**
 * Remix behind Express, as `@remix-run/express` does it, except that a rendered page is sent in one write with its length
 * instead of through a stream: that stream was a tenth of what a page cost.
 */
export function servePages({ build, mode, contextOf }: PageServing): RequestHandler {
  const handle = createRequestHandler(build, mode)
  return (request, response, next) => {
    const asked = webRequest(request, response)
    if (!asked) return void response.status(400).type('text/plain; charset=utf-8').send('Yêu cầu không hợp lệ. / Not a request we understand.')
    const context = contextOf(request, response)
    handle(asked, context)
      .then((answer) => send(answer, context, response))
      .catch(next)
  }
}

/** Null when it is none: anybody can send a host that is no host, or a method that no page may be asked by. */
function webRequest(request: HttpRequest, response: HttpResponse): Request | null {
  const hasBody = request.method !== 'GET' && request.method !== 'HEAD'
  try {
    return new Request(`${request.protocol}://${request.get('host') ?? request.hostname}${request.originalUrl}`, {
      method: request.method,
      headers: webHeaders(request),
      // What was sent is done to its end; nobody waits for a page whose visitor has left.
      ...(hasBody ? { body: createReadableStreamFromReadable(request), duplex: 'half' } : { signal: untilGone(response) }),
    })
  } catch {
    return null
  }
}

function untilGone(response: HttpResponse): AbortSignal {
  const gone = new AbortController()
  // `close` also follows a complete answer.
  response.on('close', () => response.writableFinished || gone.abort())
  return gone.signal
}

function webHeaders({ rawHeaders }: HttpRequest): Headers {
  const headers = new Headers()
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) headers.append(rawHeaders[at] ?? '', rawHeaders[at + 1] ?? '')
  return headers
}

const COME_BACK_SECONDS = '5'

/** While the database is away nothing is wrong with the request: pages, data and webhooks all say 503 and when to try again. */
async function send(answer: Response, { page, databaseAway }: AppLoadContext, response: HttpResponse): Promise<void> {
  const isAway = databaseAway === true && answer.status >= 500
  response.status(isAway ? 503 : answer.status)
  if (isAway) response.set('retry-after', COME_BACK_SECONDS)
  for (const [name, value] of answer.headers) response.append(name, value)
  if (page !== undefined) response.end(page)
  else if (answer.body) await pipeline(Readable.fromWeb(answer.body as never), response)
  else response.end()
}
