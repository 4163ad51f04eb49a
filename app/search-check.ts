import { boot } from '#app/boot.server.ts'
import { indexDrift } from '#app/domain/search/reads/index-drift.server.ts'
import { rowHashes } from '#app/domain/search/reads/served-rows.server.ts'
import { rebuildIndex } from '#app/domain/search/use-cases/rebuild-index.server.ts'
import { repairSearchServer } from '#app/domain/search/use-cases/repair-search-server.server.ts'
import { readConfig } from '#app/platform/config.server.ts'
import { finishCommand } from './finish-command.ts'

// `npm run search:check`: compares products, our index and the search server, mends what differs, and fails when
// something did. Twice in a row it has nothing to mend.
const { services, stop } = await boot(readConfig(process.env))
let faults = 0
process.exit(await finishCommand(check, stop))

async function check(): Promise<number> {
  const { onSale, indexed, ...ours } = await indexDrift(services)
  report('PostgreSQL', `${onSale} products on sale, ${indexed} rows`, ours)
  // Rows of the right version may still hold something wrong: after indexing anew every hash must be what it was.
  const before = await rowHashes(services)
  await rebuildIndex(services)
  const after = await rowHashes(services)
  const changed = [...after].filter(([id, hash]) => before.has(id) && before.get(id) !== hash && !ours.stale.includes(id)).length
  if (changed > 0) console.log(`PostgreSQL       MENDED: ${changed} rows of the right version with other content`)
  faults += changed

  if (services.searchServer) {
    const { rows, documents, ...theirs } = await repairSearchServer(services, services.searchServer)
    report('search server', `${rows} rows, ${documents} documents`, theirs)
  } else console.log('search server    none: MEILI_URL is not set')
  return faults > 0 ? 1 : 0
}

function report(what: string, counts: string, { missing, surplus, stale }: { missing: string[]; surplus: string[]; stale: string[] }): void {
  const differing = missing.length + surplus.length + stale.length
  faults += differing
  const found = differing === 0 ? 'no drift' : `MENDED: ${missing.length} missing, ${surplus.length} too many, ${stale.length} out of date`
  console.log(`${what.padEnd(16)} ${counts}; ${found}`)
}
