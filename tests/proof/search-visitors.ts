import { paths, withQuery } from '#app/paths.ts'

export type Visits = { pages: number; failed: string[]; p95: number; slowest: number }

const words = ['nuoc mam', 'thanh long', 'cà phê', 'muc mot nang', 'trà ô long', 'nuwowcs mawms', 'dragon fruits', 'mang tayy', 'tỏi']
const pages = [
  ...words.map((text) => paths.search(text)),
  ...words.map((text) => withQuery(paths.search(text), { con_hang: '1', vung: 'lam-dong' })),
  paths.category('trai-cay-tuoi'),
  paths.category('hai-san'),
  ...words.map((text) => withQuery(paths.suggestions(), { q: text.slice(0, 5) })),
]

/** Loads search pages, lists and suggestions over and over, `visitors` at a time, until it is stopped. */
export function visitSearch(base: string, visitors: number): { stop(): Promise<Visits> } {
  const times: number[] = []
  const failed: string[] = []
  let isOpen = true
  let next = 0
  const one = async () => {
    while (isOpen) {
      const path = pages[next++ % pages.length] ?? '/'
      const begun = performance.now()
      try {
        const answer = await fetch(base + path)
        const body = await answer.text()
        if (answer.status !== 200 || body.length < 2) failed.push(`${answer.status} ${path}`)
        times.push(performance.now() - begun)
      } catch (error) {
        failed.push(`${String(error)} ${path}`)
      }
    }
  }
  const all = Promise.all(Array.from({ length: visitors }, one))
  return {
    async stop() {
      isOpen = false
      await all
      times.sort((a, b) => a - b)
      return { pages: times.length, failed, p95: times[Math.floor(times.length * 0.95)] ?? 0, slowest: times.at(-1) ?? 0 }
    },
  }
}
