import { runningEmbedded } from '#app/platform/embedded-postgres.server.ts'

/** The address of the market's database in the embedded PostgreSQL that a server keeps in `dataDir`. */
export function runningMarket(dataDir: string): string {
  const running = runningEmbedded(dataDir)
  if (!running) throw new Error(`No database runs in ${dataDir}`)
  const url = new URL(running.url)
  url.pathname = '/market'
  return url.href
}
