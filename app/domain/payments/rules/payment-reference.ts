const SIGNS = '23456789ABCDEFGHJKMNPQRSTVWXY'

/** What a provider and a bank statement know a payment by: the purchase code and five random signs; upper-case ASCII. */
export function paymentReference(purchaseCode: string, random: Uint8Array): string {
  const tail = Array.from(random.subarray(0, 5), (byte) => SIGNS[byte % SIGNS.length] ?? '2').join('')
  return purchaseCode.replace(/[^A-Z0-9]/g, '') + tail
}
