/** Why a vendor cannot fill an order; the buyer is told. `other` needs words of its own. */
export const declineReasons = ['out-of-stock', 'quality', 'cannot-deliver', 'price-mistake', 'buyer-asked', 'other'] as const
export type DeclineReason = (typeof declineReasons)[number]

export const returnReasons = ['refused', 'not-reached', 'wrong-address', 'damaged', 'other'] as const
export type ReturnReason = (typeof returnReasons)[number]
