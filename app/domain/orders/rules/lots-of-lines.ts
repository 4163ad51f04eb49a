import type { Pick } from '#app/domain/stock/rules/pick-lots.ts'
import type { ChosenLot } from './lot-field.ts'
import type { LotsProblem } from './order-problems.ts'

export type LineToPack = { id: string; variantId: string; quantity: number; nameVi: string; nameEn: string }
export type LinePick = Pick & { orderLineId: string }

/** The chosen lots as picks of their lines, when every line gets exactly what was ordered. Lots of no line are refused. */
export function lotsOfLines(
  lines: readonly LineToPack[],
  chosen: readonly ChosenLot[],
): { ok: true; picks: LinePick[] } | { ok: false; problem: LotsProblem } {
  if (chosen.some((lot) => !lines.some((line) => line.id === lot.lineId))) return { ok: false, problem: { kind: 'lot-unknown' } }
  const picks: LinePick[] = []
  for (const { id, variantId, quantity, nameVi, nameEn } of lines) {
    const own = chosen.filter((lot) => lot.lineId === id)
    const sum = own.reduce((total, lot) => total + lot.quantity, 0)
    if (sum !== quantity || own.some((lot) => !(lot.quantity > 0))) {
      return { ok: false, problem: { kind: 'lots-do-not-add-up', nameVi, nameEn, wanted: quantity, chosen: Number.isFinite(sum) ? sum : 0 } }
    }
    picks.push(...own.map((lot) => ({ orderLineId: id, variantId, lotId: lot.lotId, quantity: lot.quantity })))
  }
  return { ok: true, picks }
}
