import { randomUUID } from 'node:crypto'
import { noChoice } from '#app/domain/search/rules/product-choice.ts'
import { everything } from '#app/domain/search/rules/search-index.ts'
import { vietnamDate, vietnamMonth } from '#app/domain/shared/time.ts'
import type { Services } from '#app/chosen-adapters.server.ts'
import type { Chance } from './chance.ts'

/** What people typed, how often in thirty days, and how much of it in the last seven; some of it nobody sells. */
const searched: readonly (readonly [words: string, uses: number, recent: number])[] = [
  ['nước mắm', 42, 9], ['thanh long', 38, 8], ['cà phê', 31, 7], ['nuoc mam', 24, 5], ['nho', 22, 6], ['dâu tây', 19, 12],
  ['mực một nắng', 17, 4], ['hồng treo gió', 16, 13], ['yến sào', 12, 3], ['mứt tết', 11, 9], ['atiso', 9, 2],
  ['sầu riêng musang king', 9, 4], ['bánh căn', 7, 2], ['gỏi cá mai', 6, 2], ['phô mai dê', 5, 4], ['hạt sen', 4, 1],
]

/** Searches of the last thirty days, so that the desk shows what it is for. */
export async function seedSearches(services: Services, chance: Chance): Promise<void> {
  const now = services.clock.now()
  const rows = []
  for (const [words, uses, recent] of searched) {
    const query = { ...noChoice, text: words, scope: everything, includeAgeRestricted: false, pageSize: 24, month: vietnamMonth(now) }
    const { total, understood, cards } = await services.search.search(query)
    for (let use = 0; use < uses; use++) {
      const day = vietnamDate(now, use < recent ? -chance.integer(0, 6) : -chance.integer(7, 29))
      const clickedSlug = chance.number() < 0.4 ? (cards[0]?.slug ?? null) : null
      rows.push({ id: randomUUID(), day, words, locale: 'vi', results: total, understood, withAlcohol: false, clickedSlug })
    }
  }
  await services.db.searchLog.createMany({ data: rows })
}
