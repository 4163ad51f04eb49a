/**
 * Whose cart. A signed-in person's cart belongs to the account and is the same on every device; a guest's is found by
 * the SHA-256 of the token in the cookie. With both, the account wins.
 */
export type CartOwner = { userId: string | null; tokenHash: string | null }
