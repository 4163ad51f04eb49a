import type { AppLoadContext, EntryContext, HandleErrorFunction } from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import { renderToString } from 'react-dom/server'
import { isDatabaseAway } from '#app/platform/database-away.ts'
import { NonceProvider } from '#app/ui/nonce.tsx'
import { RequestFactsProvider } from '#app/ui/request-facts.tsx'
import { localeOf } from '#app/web/locale.server.ts'
import { matchedRoutes, pageText, wholeText } from '#app/web/page-text.server.ts'

/**
 * Renders a page. Its text goes to `context.page`, which the server sends in one write; through the response's stream it
 * would be copied three times more.
 */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  const { nonce, requestId, structuredData, databaseAway = false } = context
  const facts = { locale: await localeOf(request), requestId, databaseAway }
  const data = await wholeText(remix.serverHandoffStream)
  const pageOnly = { ...remix, manifest: { ...remix.manifest, routes: matchedRoutes(remix) }, serverHandoffStream: undefined }
  const rendered = renderToString(
    <NonceProvider nonce={nonce}>
      <RequestFactsProvider facts={facts}>
        <RemixServer context={pageOnly} url={request.url} nonce={nonce} />
      </RequestFactsProvider>
    </NonceProvider>,
  )
  context.page = pageText(rendered, { data, structuredData, nonce })
  headers.set('content-type', 'text/html; charset=utf-8')
  return new Response(null, { headers, status: databaseAway && status === 500 ? 503 : status })
}

/**
 * What loaders and actions throw that is not a Response, bugs and a database that is away, and what Remix refuses by
 * itself. Runs before the page is rendered, and Remix hides the error from the page, so what the page may know goes
 * through the context.
 */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted) return
  if (isDatabaseAway(error)) context.databaseAway = true
  const path = new URL(request.url).pathname
  // No such page, or a method it does not have: somebody else's mistake, and any robot makes it by the thousand.
  if (isRouteErrorResponse(error) && error.status < 500) {
    context.services.log.debug({ status: error.status, requestId: context.requestId, path }, 'request refused')
    return
  }
  context.services.log.error({ err: error, requestId: context.requestId, path }, 'request failed')
}
