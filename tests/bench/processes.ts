import { spawn, type ChildProcess } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'

/** What `npm start` runs, without npm around it. */
export function startCommand(): string {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { start: string } }
  return scripts.start
}

/** Starts a script in a process of its own and waits until `url` answers. */
export async function startProcess(command: string, env: Record<string, string>, url: string): Promise<ChildProcess> {
  const child = spawn('sh', ['-c', `exec ${command}`], { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'inherit'] })
  for (let waited = 0; waited < 120_000; waited += 250) {
    if (child.exitCode !== null) throw new Error(`${command} ended with ${child.exitCode}`)
    const answer = await fetch(url).catch(() => null)
    if (answer?.ok) return child
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  throw new Error(`${url} did not answer within two minutes`)
}

export function stopProcess(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) return resolve()
    child.once('exit', () => resolve())
    child.kill('SIGTERM')
  })
}

/** Resident memory in megabytes of a process and all it started, without PostgreSQL (Linux). */
export function memoryOfGroup(child: ChildProcess): number {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap(readProcess)
  const ours = new Set([child.pid])
  for (let grew = true; grew; ) {
    grew = false
    for (const { pid, parent, name } of all) {
      if (ours.has(parent) && !ours.has(pid) && !name.startsWith('postgres')) {
        ours.add(pid)
        grew = true
      }
    }
  }
  return Math.round(all.filter(({ pid }) => ours.has(pid)).reduce((sum, { kilobytes }) => sum + kilobytes, 0) / 1024)
}

function readProcess(pid: string): { pid: number; parent: number; name: string; kilobytes: number }[] {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const field = (name: string) => new RegExp(`^${name}:\\s+(\\S+)`, 'm').exec(status)?.[1] ?? ''
    return [{ pid: Number(pid), parent: Number(field('PPid')), name: field('Name'), kilobytes: Number(field('VmRSS')) }]
  } catch {
    // It ended while we looked.
    return []
  }
}
