import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The first process of a running PostgreSQL, as its own lock file names it. `sockets`: the folder of its socket, if it has one. */
export type Postmaster = { pid: number; port: number; sockets: string | null }

/** The server on this cluster when there is one that accepts connections. */
export function findPostmaster(cluster: string): Postmaster | null {
  const file = join(cluster, 'postmaster.pid')
  if (!existsSync(file)) return null
  const lines = readFileSync(file, 'utf8').split('\n')
  const [pid, port] = [Number(lines[0]), Number(lines[3])]
  if (!pid || !port || !isPostgres(pid)) return null
  return lines[7]?.trim() === 'ready' ? { pid, port, sockets: lines[4]?.trim() || null } : null
}

/** A process id can be taken by another program after a crash, so its name is checked where the system shows it. */
function isPostgres(pid: number): boolean {
  if (!isAlive(pid)) return false
  const comm = `/proc/${pid}/comm`
  return existsSync(comm) ? readFileSync(comm, 'utf8').startsWith('postgres') : true
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

export type Keeping = {
  cluster: string
  /** Names the process that stops the server when it ends; whoever joins a server without a living owner takes it over. */
  ownerFile: string
  start(): Promise<unknown>
}

const LOOK_EVERY_MS = 500
const TRY_EVERY_MS = 300
/** A minute: recovery after a crash takes as long as there is log to read. */
const MOST_TRIES = 200

/** What passes by itself: the processes of a killed server have its memory a moment longer, or another of us was faster. */
const PASSING = /shared memory block|lock file|starting up|recovery/

/** Joins or starts the server, and starts it again whenever it is gone. Returns what ends that, and the server if it is ours. */
export async function keepPostmaster(keeping: Keeping): Promise<() => Promise<void>> {
  const { cluster, ownerFile } = keeping
  let isStopping = false
  let reviving: Promise<void> | null = null
  if (!findPostmaster(cluster)) await startPatiently(keeping, () => isStopping)
  else if (!isOwned(ownerFile)) writeFileSync(ownerFile, String(process.pid))

  const watcher = setInterval(() => {
    if (isStopping || reviving || findPostmaster(cluster)) return
    console.error('PostgreSQL is gone; starting it again.')
    reviving = startPatiently(keeping, () => isStopping).then(() => void (reviving = null), giveUp)
  }, LOOK_EVERY_MS)
  watcher.unref()

  return async () => {
    isStopping = true
    clearInterval(watcher)
    await reviving
    const running = findPostmaster(cluster)
    if (running && ownerOf(ownerFile) === process.pid) await endPostmaster(running.pid)
  }
}

function giveUp(error: unknown): never {
  console.error('PostgreSQL cannot be started again:', error)
  process.exit(1)
}

async function startPatiently({ cluster, ownerFile, start }: Keeping, isOver: () => boolean): Promise<void> {
  for (let tries = 1; !isOver() && !findPostmaster(cluster); tries++) {
    try {
      await start()
      writeFileSync(ownerFile, String(process.pid))
    } catch (error) {
      if (tries >= MOST_TRIES || !PASSING.test(String(error))) throw error
      await new Promise((resolve) => setTimeout(resolve, TRY_EVERY_MS))
    }
  }
}

function ownerOf(ownerFile: string): number | null {
  return existsSync(ownerFile) ? Number(readFileSync(ownerFile, 'utf8')) || null : null
}

function isOwned(ownerFile: string): boolean {
  const owner = ownerOf(ownerFile)
  return owner !== null && isAlive(owner)
}

/** SIGINT: no new connections, open transactions are rolled back. */
async function endPostmaster(pid: number): Promise<void> {
  process.kill(pid, 'SIGINT')
  while (isPostgres(pid)) await new Promise((resolve) => setTimeout(resolve, 20))
}
