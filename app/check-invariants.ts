import { boot } from '#app/boot.server.ts'
import { invariants } from '#app/domain/supervision/reads/invariants.server.ts'
import { readConfig } from '#app/platform/config.server.ts'
import { finishCommand } from './finish-command.ts'

// `npm run check:invariants`: prints the twelve promises and how often each is broken; fails when one is.
const { services, stop } = await boot(readConfig(process.env))
process.exit(await finishCommand(check, stop))

async function check(): Promise<number> {
  const checked = await invariants(services, services.searchServer)
  for (const [index, { says, broken }] of checked.entries()) {
    console.log(`${broken === 0 ? 'ok    ' : 'BROKEN'} ${String(index + 1).padStart(2)}  ${String(broken).padStart(5)}  ${says}`)
  }
  return checked.some(({ broken }) => broken > 0) ? 1 : 0
}
