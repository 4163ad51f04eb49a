import { spawn, type ChildProcess } from 'node:child_process'
import { openSync, readFileSync, readdirSync } from 'node:fs'
import { startCommand } from '#tests/bench/processes.ts'
import { pause } from './pretend-provider.ts'

export type ServerSetting = { env: Record<string, string>; base: string; /** Where what it says is written. */ logFile: string }

/** The built market in processes of its own, which the proof kills and starts again. */
export class KeptServer {
  private child: ChildProcess | null = null

  constructor(private readonly setting: ServerSetting) {}

  /** Returns after how many milliseconds it answered. */
  async start(): Promise<number> {
    const begun = performance.now()
    const log = openSync(this.setting.logFile, 'a')
    const child = spawn('sh', ['-c', `exec ${startCommand()}`], { env: { ...process.env, ...this.setting.env }, stdio: ['ignore', log, log], detached: true })
    this.child = child
    for (; performance.now() - begun < 120_000; await pause(100)) {
      this.mustLive()
      const answer = await fetch(`${this.setting.base}/readyz`).catch(() => null)
      if (answer?.ok) return performance.now() - begun
    }
    throw new Error('The server did not answer within two minutes')
  }

  /** Throws when it ended by itself. */
  mustLive(): void {
    if (this.child?.exitCode != null) throw new Error(`The server ended with ${this.child.exitCode}; what it said is in ${this.setting.logFile}`)
  }

  /** All its processes at once, as when the power fails. The database is not one of them. */
  kill(): number {
    const pids = this.child?.pid ? familyOf(this.child.pid) : []
    for (const pid of pids) process.kill(pid, 'SIGKILL')
    this.child = null
    return pids.length
  }

  async stop(): Promise<void> {
    const child = this.child
    if (!child?.pid || child.exitCode !== null) return
    const gone = new Promise((resolve) => child.once('exit', resolve))
    process.kill(-child.pid, 'SIGTERM')
    await gone
  }
}

/** A process and everything it started, without PostgreSQL. */
function familyOf(root: number): number[] {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap(readProcess)
  const family = new Set([root])
  for (let size = 0; size !== family.size; ) {
    size = family.size
    for (const { pid, parent, name } of all) if (family.has(parent) && !name.startsWith('postgres')) family.add(pid)
  }
  return [...family]
}

function readProcess(pid: string): { pid: number; parent: number; name: string }[] {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const field = (name: string) => new RegExp(`^${name}:\\s+(\\S+)`, 'm').exec(status)?.[1] ?? ''
    return [{ pid: Number(pid), parent: Number(field('PPid')), name: field('Name') }]
  } catch {
    // It ended while we looked.
    return []
  }
}
