/** Who says it is their purchase: an account, or whoever holds the secret link. */
export type BuyerClaim = { userId: string } | { secretHash: string }
