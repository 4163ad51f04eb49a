/** A checkout was completed. Without payment to wait for (cash) its vendor orders are already with the vendors. */
export type PurchasePlaced = { type: 'purchasePlaced'; purchaseId: string; awaitsPayment: boolean }
/** A purchase that waited for its payment is now with the vendors. */
export type PurchaseConfirmed = { type: 'purchaseConfirmed'; purchaseId: string }
/** The deadline passed without payment; the goods are free again. The shopper may still pay while there is stock. */
export type PurchaseUnpaid = { type: 'purchaseUnpaid'; purchaseId: string }
/** Money came for goods that are gone or an order that was cancelled; it goes back by itself. */
export type PaymentReturned = { type: 'paymentReturned'; purchaseId: string; paymentId: string }
/** The money for these vendor orders is there: with the provider, or in the carrier's hands. */
export type VendorOrdersPaid = { type: 'vendorOrdersPaid'; purchaseId: string; vendorOrderIds: string[] }

type OfOneOrder = { vendorOrderId: string; purchaseId: string; vendorId: string }
export type VendorOrderAccepted = OfOneOrder & { type: 'vendorOrderAccepted' }
export type VendorOrderDeclined = OfOneOrder & { type: 'vendorOrderDeclined' }
export type VendorOrderPacked = OfOneOrder & { type: 'vendorOrderPacked' }
export type VendorOrderShipped = OfOneOrder & { type: 'vendorOrderShipped' }
export type VendorOrderDelivered = OfOneOrder & { type: 'vendorOrderDelivered' }
export type VendorOrderCompleted = OfOneOrder & { type: 'vendorOrderCompleted' }
export type VendorOrderCancelled = OfOneOrder & { type: 'vendorOrderCancelled'; by: 'buyer' | 'vendor' | 'time' }
/** The parcel was refused or could not be handed over and came back to the vendor. */
export type VendorOrderReturned = OfOneOrder & { type: 'vendorOrderReturned' }
/** Half of the time to accept is over and nobody has. */
export type VendorOrderUnanswered = OfOneOrder & { type: 'vendorOrderUnanswered' }

export type OrdersEvent =
  | PurchasePlaced
  | PurchaseConfirmed
  | PurchaseUnpaid
  | PaymentReturned
  | VendorOrdersPaid
  | VendorOrderAccepted
  | VendorOrderDeclined
  | VendorOrderPacked
  | VendorOrderShipped
  | VendorOrderDelivered
  | VendorOrderCompleted
  | VendorOrderCancelled
  | VendorOrderReturned
  | VendorOrderUnanswered
