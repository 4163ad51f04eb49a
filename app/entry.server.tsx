import type { AppLoadContext, EntryContext, HandleErrorFunction } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { renderToPipeableStream } from 'react-dom/server'
import { isDatabaseAway } from '#app/platform/database-away.ts'
import { NonceProvider } from '#app/ui/nonce.tsx'
import { RequestFactsProvider } from '#app/ui/request-facts.tsx'
import { localeOf } from '#app/web/locale.server.ts'
import { wholePage } from '#app/web/whole-page.server.ts'

const RENDER_DEADLINE_MS = 10_000

export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  const { requestId, databaseAway = false } = context
  const facts = { locale: await localeOf(request), requestId, databaseAway }
  const told = databaseAway && status === 500 ? 503 : status
  return new Promise((resolve, reject) => {
    let failed = false
    const page = renderToPipeableStream(
      <NonceProvider nonce={context.nonce}>
        <RequestFactsProvider facts={facts}>
          <RemixServer context={remix} url={request.url} nonce={context.nonce} />
        </RequestFactsProvider>
      </NonceProvider>,
      {
        nonce: context.nonce,
        onAllReady() {
          headers.set('content-type', 'text/html; charset=utf-8')
          page.pipe(wholePage((body) => resolve(new Response(body, { headers, status: failed ? 500 : told }))))
        },
        onShellError: reject,
        onError(error) {
          failed = true
          context.services.log.error({ err: error, requestId, path: new URL(request.url).pathname }, 'rendering failed')
        },
      },
    )
    setTimeout(() => page.abort(), RENDER_DEADLINE_MS).unref()
  })
}

/**
 * What loaders and actions throw that is not a Response: bugs and a database that is away. Runs before the page is
 * rendered, and Remix hides the error from the page, so what the page may know goes through the context.
 */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted) return
  if (isDatabaseAway(error)) context.databaseAway = true
  const path = new URL(request.url).pathname
  context.services.log.error({ err: error, requestId: context.requestId, path }, 'request failed')
}
