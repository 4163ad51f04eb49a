/** Pieces of one variant; the database keeps it too. */
export const MAX_QUANTITY = 999
/** Different variants in one cart: more is a script, and every one of them is a row to lock when the order is placed. */
export const MAX_LINES = 100
/** A cart that nobody touched for this long is forgotten. */
export const CART_LIFE_DAYS = 60
/** What was typed at checkout is personal data: it does not wait longer than this. */
export const DRAFT_LIFE_HOURS = 24

/** Whether a typed number of pieces can be put into a cart. */
export function isQuantity(quantity: number): boolean {
  return Number.isInteger(quantity) && quantity >= 1 && quantity <= MAX_QUANTITY
}
