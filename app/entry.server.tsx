import { PassThrough } from 'node:stream'
import { createReadableStreamFromReadable, type AppLoadContext, type EntryContext, type HandleErrorFunction } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { isbot } from 'isbot'
import { renderToPipeableStream } from 'react-dom/server'
import { NonceProvider } from '#app/ui/nonce.tsx'

const RENDER_DEADLINE_MS = 10_000

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  const waitForAll = isbot(request.headers.get('user-agent') ?? '')
  return new Promise((resolve, reject) => {
    let failed = false
    const page = renderToPipeableStream(
      <NonceProvider nonce={context.nonce}>
        <RemixServer context={remix} url={request.url} nonce={context.nonce} />
      </NonceProvider>,
      {
        nonce: context.nonce,
        [waitForAll ? 'onAllReady' : 'onShellReady']() {
          const body = new PassThrough()
          headers.set('content-type', 'text/html; charset=utf-8')
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status: failed ? 500 : status }))
          page.pipe(body)
        },
        onShellError: reject,
        onError(error) {
          failed = true
          context.services.log.error({ err: error, requestId: context.requestId, path: new URL(request.url).pathname }, 'rendering failed')
        },
      },
    )
    setTimeout(() => page.abort(), RENDER_DEADLINE_MS).unref()
  })
}

/** What loaders and actions throw that is not a Response: bugs and a database that is away. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted) return
  const path = new URL(request.url).pathname
  context.services.log.error({ err: error, requestId: context.requestId, path }, 'request failed')
}
