import { readFileSync, readdirSync } from 'node:fs'

const TICKS_PER_SECOND = 100

/** A server: all processes of this name (as Linux shortens it), or all that this process started. */
export type Server = { name: string } | { parent: number }

/** Milliseconds of processor time that the server has used so far. */
export function processorTime(server: Server): number {
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .reduce((sum, pid) => sum + timeOf(pid, server), 0)
}

function timeOf(pid: string, server: Server): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const end = stat.lastIndexOf(')')
    const fields = stat.slice(end + 2).split(' ')
    const isOfServer = 'name' in server ? stat.slice(stat.indexOf('(') + 1, end) === server.name : Number(fields[1]) === server.parent
    // User and system time.
    return isOfServer ? ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS_PER_SECOND : 0
  } catch {
    // It ended while we looked.
    return 0
  }
}
