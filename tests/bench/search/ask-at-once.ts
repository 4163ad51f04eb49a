import { processorTime, type Server } from './processor-time.ts'

export type Asked = {
  perSecond: number
  p50: number
  p95: number
  p99: number
  failed: number
  /** Milliseconds of processor time per question: of this process, and of the server. */
  ours: number
  theirs: number
}

/** Asks the questions in turn, `connections` at a time, for `seconds`. `server` is who answers. */
export async function askAtOnce<Question>(
  questions: readonly Question[],
  ask: (question: Question) => Promise<unknown>,
  { connections, seconds, server }: { connections: number; seconds: number; server: Server },
): Promise<Asked> {
  const times: number[] = []
  let failed = 0
  let next = 0
  const [ours, theirs] = [process.cpuUsage(), processorTime(server)]
  const begun = performance.now()
  const until = begun + seconds * 1000
  const one = async () => {
    while (performance.now() < until) {
      const question = questions[next++ % questions.length] as Question
      const asked = performance.now()
      try {
        await ask(question)
        times.push(performance.now() - asked)
      } catch {
        failed += 1
      }
    }
  }
  await Promise.all(Array.from({ length: connections }, one))
  const spent = process.cpuUsage(ours)
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  const count = Math.max(1, times.length)
  return {
    perSecond: (times.length * 1000) / (performance.now() - begun),
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    failed,
    ours: (spent.user + spent.system) / 1000 / count,
    theirs: (processorTime(server) - theirs) / count,
  }
}
