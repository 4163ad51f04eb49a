import type { StockCounts } from './stock-level.ts'
import type { StockMoveKind } from './stock-move.ts'

export type LotView = {
  id: string
  code: string
  state: string
  received: number
  onHand: number
  picked: number
  shipped: number
  producedOn: Date | null
  expiresOn: Date | null
}

export type MoveView = { id: string; at: Date; kind: StockMoveKind; quantity: number; note: string | null; lotCode: string | null }

/** What a vendor sees of the stock of one pack. */
export type VendorStock = {
  productId: string
  nameVi: string
  nameEn: string
  packVi: string
  packEn: string
  counts: StockCounts
  lots: LotView[]
  moves: MoveView[]
}
