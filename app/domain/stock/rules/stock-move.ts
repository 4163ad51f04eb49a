export const stockMoveKinds = [
  'received',
  'reserved',
  'released',
  'allocated',
  'deallocated',
  'shipped',
  'adjusted',
  'returned',
  'wasted',
] as const
export type StockMoveKind = (typeof stockMoveKinds)[number]

/** One immutable fact about stock. `quantity` is signed for `adjusted`, positive otherwise. */
export type StockMove = {
  variantId: string
  lotId?: string | null
  kind: StockMoveKind
  quantity: number
  /** What it happened for, as `purchase:{id}`, `order:{id}` or `user:{id}`. */
  cause: string
  note?: string | null
}

export const causedBy = {
  purchase: (id: string) => `purchase:${id}`,
  order: (id: string) => `order:${id}`,
  user: (id: string) => `user:${id}`,
} as const
