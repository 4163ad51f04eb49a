import type { Dong } from '#app/domain/shared/money.ts'

export type VendorToday = {
  /** Orders by what has to be done with them now. */
  toAccept: number
  toPack: number
  toShip: number
  onTheWay: number
  /** Not accepted, although the promised hour has passed. */
  late: number
  soldToday: Dong
  soldThisMonth: Dong
  ordersThisMonth: number
  waitingForModeration: number
  lowStock: { variantId: string; productVi: string; productEn: string; packVi: string; packEn: string; available: number }[]
  expiringLots: { variantId: string; code: string; productVi: string; productEn: string; expiresOn: string; isExpired: boolean; onHand: number }[]
}
