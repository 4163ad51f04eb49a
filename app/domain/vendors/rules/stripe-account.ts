/** A connected account as Stripe writes it. Whether it is there and open, only Stripe knows. */
export function isStripeAccount(text: string): boolean {
  return /^acct_[A-Za-z0-9]{1,60}$/.test(text)
}
