import { SingleBar, Presets } from 'cli-progress'
import { boot } from '#app/boot.server.ts'
import { rebuildIndex } from '#app/domain/search/use-cases/rebuild-index.server.ts'
import { rebuildSearchServer } from '#app/domain/search/use-cases/rebuild-search-server.server.ts'
import { repairSearchServer } from '#app/domain/search/use-cases/repair-search-server.server.ts'
import { readConfig } from '#app/platform/config.server.ts'
import { finishCommand } from './finish-command.ts'

// `npm run search:reindex`: our own index anew, and the search server's beside the one in use. Shoppers notice nothing.
const { services, stop } = await boot(readConfig(process.env))
process.exit(await finishCommand(reindex, stop))

async function reindex(): Promise<number> {
  const { searchServer } = services
  const products = await services.db.product.count()
  const bar = new SingleBar({ format: '{bar} {percentage}% {what}', hideCursor: true }, Presets.shades_classic)
  bar.start(products * (searchServer ? 2 : 1), 0, { what: 'PostgreSQL' })
  try {
    await rebuildIndex(services, (count) => bar.update(count))
    if (searchServer) {
      await rebuildSearchServer(services, searchServer, (count) => bar.update(products + count, { what: 'search server' }))
      // What changed while it was built.
      await repairSearchServer(services, searchServer)
    }
    bar.update(bar.getTotal(), { what: 'done' })
  } finally {
    // Shows the cursor again.
    bar.stop()
  }
  const rows = await services.db.searchDocument.count()
  console.log(`${rows} products on sale are indexed in PostgreSQL${searchServer ? ' and on the search server' : '; MEILI_URL is not set'}.`)
  return 0
}
