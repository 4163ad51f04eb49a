import type { SearchServer, ServedRow } from '#app/domain/search/rules/search-server.ts'

/** A search server in memory that tells what it holds, can be away, and can be made to wait before it writes. */
export function pretendSearchServer() {
  const held = new Map<string, ServedRow>()
  const state = { isAway: false, isBuilt: true, writes: 0 }
  let beforePut: (() => Promise<void>) | null = null
  const mustBeThere = () => {
    if (state.isAway) throw new Error('connect ECONNREFUSED')
  }
  const server: SearchServer = {
    async isBuilt() {
      mustBeThere()
      return state.isBuilt
    },
    async put(rows) {
      const wait = beforePut
      beforePut = null
      await wait?.()
      mustBeThere()
      state.writes += 1
      for (const row of rows) held.set(row.card.productId, row)
    },
    async remove(productIds) {
      mustBeThere()
      state.writes += 1
      for (const id of productIds) held.delete(id)
    },
    async hashes() {
      mustBeThere()
      return state.isBuilt ? new Map([...held].map(([id, { hash }]) => [id, hash])) : null
    },
    async rebuild(batches) {
      mustBeThere()
      const next = new Map<string, ServedRow>()
      for await (const rows of batches) for (const row of rows) next.set(row.card.productId, row)
      held.clear()
      for (const [id, row] of next) held.set(id, row)
      state.isBuilt = true
    },
    async deleteOutdated() {
      mustBeThere()
    },
  }
  /** Runs once, when rows are on their way and before they arrive. */
  const whileSending = (work: () => Promise<void>) => void (beforePut = work)
  return { server, held, state, whileSending }
}
