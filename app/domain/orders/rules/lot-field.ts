import { isId } from '#app/domain/shared/ids.ts'

export type ChosenLot = { lineId: string; lotId: string; quantity: number }

/** The name of the field that says how many of a line come from a lot. */
export function lotField(lineId: string, lotId: string): string {
  return `lot.${lineId}.${lotId}`
}

/** The lots chosen in a form; fields that are not about lots, empty ones and zeros are left out. */
export function chosenLots(fields: Iterable<readonly [string, unknown]>): ChosenLot[] {
  const chosen: ChosenLot[] = []
  for (const [name, typed] of fields) {
    const [prefix, lineId, lotId] = name.split('.')
    const quantity = Number(typed)
    if (prefix !== 'lot' || !isId(lineId) || !isId(lotId) || quantity === 0) continue
    chosen.push({ lineId, lotId, quantity })
  }
  return chosen
}
