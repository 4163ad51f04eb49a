import { noChoice } from '#app/domain/search/rules/product-choice.ts'
import { everything } from '#app/domain/search/rules/search-index.ts'
import { vietnamMonth } from '#app/domain/shared/time.ts'
import { vendorsOnFloor } from '#app/domain/vendors/reads/vendors-on-floor.server.ts'
import type { Services } from '#app/chosen-adapters.server.ts'
import { keptAMinute } from './kept-a-minute.server.ts'

const SEASONAL = 8
const CERTIFIED = 4
const VENDORS = 4

/** What stands on the home page, the most visited one. Alcohol never does: it may not be advertised. */
export const homeShelves = keptAMinute(async (services: Services) => {
  const month = vietnamMonth(services.clock.now())
  const query = { ...noChoice, scope: everything, month, includeAgeRestricted: false, inStock: true }
  const [inSeason, certified, newest] = await Promise.all([
    services.search.showcase({ ...query, scope: { ...everything, onlyInSeason: true }, pageSize: SEASONAL }),
    services.search.showcase({ ...query, certificates: ['ocop'], minStars: 4, pageSize: CERTIFIED }),
    vendorsOnFloor(services, { perPage: VENDORS }),
  ])
  return { month, inSeason, certified, vendors: newest.vendors }
})
