import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

// The built market on a database that `seed:large` filled, as it would run in production.
process.env.NODE_ENV = 'production'
process.env.DEMO = 'false'
process.env.LOG_LEVEL ??= 'error'
const { start } = (await import(pathToFileURL(resolve('build/server/index.js')).href)) as typeof import('#app/main.server.ts')
await start()
