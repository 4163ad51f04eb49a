import { spawnSync } from 'node:child_process'

/**
 * A program and its arguments, to be run so that it never takes the processor from another that is just working
 * (Linux: the class SCHED_BATCH, through `chrt` of util-linux; elsewhere, and where that is missing, as it is).
 *
 * A database on the machine of the web server is woken by every statement. Woken ordinarily, it interrupts the process that
 * sent it, which is the busiest of all and had more to do: on two cores that cost a third of all purchases.
 */
export function withoutInterrupting(program: string, args: readonly string[]): [program: string, args: string[]] {
  return hasChrt() ? ['chrt', ['--batch', '0', program, ...args]] : [program, [...args]]
}

function hasChrt(): boolean {
  return process.platform === 'linux' && spawnSync('chrt', ['--batch', '0', 'true']).status === 0
}
