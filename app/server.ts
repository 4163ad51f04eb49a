import { join, resolve } from 'node:path'
import compression from 'compression'
import express, { type Express, type RequestHandler } from 'express'
import helmet from 'helmet'
import type { ServerBuild } from '@remix-run/node'
import type {} from '#app/web/load-context.ts'
import { newKey } from '#app/domain/shared/ids.ts'
import { paths } from '#app/paths.ts'
import type { OpenDatabase } from '#app/platform/database.server.ts'
import { servePages } from '#app/serve-pages.server.ts'
import type { Services } from '#app/chosen-adapters.server.ts'

export type ServerChoices = {
  services: Services
  opened: OpenDatabase
  loadBuild: () => Promise<ServerBuild>
  /** Vite's middleware while developing; the built assets otherwise. */
  assets?: RequestHandler
}

/** The HTTP server around Remix: health, headers, static files, one log line per failed request. */
export function createApp({ services, opened, loadBuild, assets }: ServerChoices): Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', services.config.TRUST_PROXY)
  app.get(paths.health(), (_request, response) => void response.json({ alive: true }))
  app.get(paths.ready(), (_request, response) => {
    opened.pool.query('SELECT 1').then(
      () => response.json({ ready: true }),
      () => response.status(503).json({ ready: false }),
    )
  })
  app.use((_request, response, next) => {
    response.locals.nonce = newKey()
    response.locals.requestId = newKey()
    response.set('x-request-id', response.locals.requestId as string)
    next()
  })
  app.use(securityHeaders({ isDevelopment: assets !== undefined, isHttps: services.publicUrl.startsWith('https://'), hasStripe: services.gateways.stripe !== undefined }))
  app.use(compression())
  if (assets) app.use(assets)
  else {
    const client = resolve('build/client')
    app.use('/assets', express.static(join(client, 'assets'), { immutable: true, maxAge: '1y' }))
    app.use('/fonts', express.static(join(client, 'fonts'), { immutable: true, maxAge: '1y' }))
    // Only paths with an ending: looking on the disk for every page costs more than it seems.
    app.get(/\.[a-z0-9]+$/, express.static(client, { maxAge: '1h' }))
  }
  app.use(refuseForeignPosts)
  const remix = remixHandler(services, loadBuild)
  app.all('*', (request, response, next) => {
    remix().then((handle) => handle(request, response, next)).catch(next)
  })
  return app
}

/** Remix's handler, made once per build: making it reads all routes, which is too much for every request. */
function remixHandler(services: Services, loadBuild: () => Promise<ServerBuild>): () => Promise<RequestHandler> {
  let made: { build: ServerBuild; handler: RequestHandler } | null = null
  return async () => {
    const build = await loadBuild()
    if (made?.build === build) return made.handler
    const handler = servePages({
      build,
      mode: services.config.NODE_ENV,
      contextOf: (request, response) => ({
        services,
        nonce: response.locals.nonce as string,
        requestId: response.locals.requestId as string,
        clientAddress: request.ip ?? 'unknown',
      }),
    })
    made = { build, handler }
    return handler
  }
}

type Headers = { isDevelopment: boolean; isHttps: boolean; hasStripe: boolean }

function securityHeaders({ isDevelopment, isHttps, hasStripe }: Headers): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      directives: {
        'default-src': ["'self'"],
        'script-src': ["'self'", (_request, response) => `'nonce-${(response as express.Response).locals.nonce}'`],
        'style-src': ["'self'", ...(isDevelopment ? ["'unsafe-inline'"] : [])],
        'img-src': ["'self'", 'data:', 'blob:'],
        'connect-src': ["'self'", ...(isDevelopment ? ['ws:'] : [])],
        // Browsers apply this to where a form's answer redirects to, so the provider's own page has to be named.
        'form-action': ["'self'", ...(hasStripe ? ['https://checkout.stripe.com'] : [])],
        'frame-ancestors': ["'none'"],
        'upgrade-insecure-requests': null,
      },
    },
    strictTransportSecurity: isHttps,
    // Not `no-referrer`: browsers then send `Origin: null` with our own forms.
    referrerPolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: false,
  })
}

/** Cross-site request forgery: a browser that sends a form says where from; webhooks carry signatures instead. */
const refuseForeignPosts: RequestHandler = (request, response, next) => {
  const changes = !['GET', 'HEAD', 'OPTIONS'].includes(request.method)
  if (!changes || request.path.startsWith('/webhooks/')) return next()
  const site = request.get('sec-fetch-site')
  const origin = request.get('origin')
  const isOwn = site ? site === 'same-origin' || site === 'none' : origin ? hostOf(origin) === request.get('host') : true
  if (isOwn) return next()
  response.status(403).type('text/plain; charset=utf-8').send('Yêu cầu đến từ trang khác nên bị từ chối. / Cross-site request refused.')
}

function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host
  } catch {
    return null
  }
}
