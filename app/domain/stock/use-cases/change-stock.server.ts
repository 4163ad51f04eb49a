import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { AvailabilityChanged } from '../events.ts'
import { addUp, productsThatCross, shortLines, type LevelChange, type ShortLine, type StockLevel, type VariantQuantity } from '../rules/stock-level.ts'
import type { StockMove } from '../rules/stock-move.ts'
import { changeLevels, lockLevels } from '../store/stock-levels.server.ts'

export type StockShort = { kind: 'short'; lines: ShortLine[] }

/** Changes locked stock, writes its moves and tells when a variant went out of stock or came back. */
export async function changeStock(
  core: Core,
  tx: Transaction,
  { levels, changes, moves }: { levels: readonly StockLevel[]; changes: readonly LevelChange[]; moves: readonly StockMove[] },
): Promise<void> {
  await changeLevels(tx, core.clock.now(), changes, moves)
  const crossed = productsThatCross(levels, changes)
  await core.announce(tx, ...crossed.map((productId) => ({ type: 'availabilityChanged', productId }) satisfies AvailabilityChanged))
}

/**
 * Promises stock to a buyer: `reserved` until the payment's deadline, or `allocated` for good. All lines or none; when
 * something is short, says what.
 */
export async function promiseStock(
  core: Core,
  tx: Transaction,
  as: 'reserved' | 'allocated',
  { cause, lines }: { cause: string; lines: readonly VariantQuantity[] },
): Promise<Result<undefined, StockShort>> {
  const wanted = addUp(lines)
  const levels = await lockLevels(tx, wanted.map((line) => line.variantId))
  const short = shortLines(levels, wanted)
  if (short.length > 0) return refuse({ kind: 'short', lines: short })
  await changeStock(core, tx, {
    levels,
    changes: wanted.map(({ variantId, quantity }) => ({ variantId, [as]: quantity })),
    moves: wanted.map((line) => ({ ...line, kind: as, cause })),
  })
  return done()
}
