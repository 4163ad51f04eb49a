import { createServer } from 'vite'

// Development: Vite serves the modules and reloads them; everything else is as in production.
process.env.NODE_ENV ??= 'development'
const vite = await createServer({ server: { middlewareMode: true } })
const { start } = (await vite.ssrLoadModule('/app/main.server.ts')) as typeof import('./main.server.ts')
await start({
  assets: vite.middlewares,
  loadBuild: () => vite.ssrLoadModule('virtual:remix/server-build') as never,
})
