/** A variant of this product went from in stock to out, or back. */
export type AvailabilityChanged = { type: 'availabilityChanged'; productId: string }

export type StockEvent = AvailabilityChanged
