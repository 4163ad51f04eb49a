import { closeReturned } from '#app/domain/claims/use-cases/watch-claims.server.ts'
import { confirmPaidPurchase } from '#app/domain/orders/use-cases/confirm-paid-purchase.server.ts'
import { markUnpaid } from '#app/domain/orders/use-cases/mark-unpaid.server.ts'
import { executeRefund } from '#app/domain/payments/use-cases/execute-refund.server.ts'
import { closePages } from '#app/domain/payments/use-cases/close-pages.server.ts'
import { executeVendorTransfer } from '#app/domain/payments/use-cases/execute-vendor-transfer.server.ts'
import { expirePayment } from '#app/domain/payments/use-cases/expire-payment.server.ts'
import { recordCapture } from '#app/domain/settlement/use-cases/record-capture.server.ts'
import { recordProviderFee } from '#app/domain/settlement/use-cases/record-provider-fee.server.ts'
import { recordRefund } from '#app/domain/settlement/use-cases/record-refund.server.ts'
import { recordReversal } from '#app/domain/settlement/use-cases/record-reversal.server.ts'
import { handOverSale, takeBackRefunded, takeBackTax } from '#app/domain/settlement/use-cases/hand-over.server.ts'
import { recordVendorTransfer } from '#app/domain/settlement/use-cases/record-vendor-transfer.server.ts'
import { recordSale } from '#app/domain/settlement/use-cases/record-sale.server.ts'
import { withholdTax } from '#app/domain/settlement/use-cases/withhold-tax.server.ts'
import { noteCertificateChange } from '#app/domain/catalog/use-cases/note-certificate-change.server.ts'
import { forgetCartsOf } from '#app/domain/cart/use-cases/forget-carts-of.server.ts'
import { forgetLettersTo } from '#app/domain/notifications/use-cases/forget-letters-to.server.ts'
import { indexProduct } from '#app/domain/search/use-cases/index-product.server.ts'
import { indexVendor } from '#app/domain/search/use-cases/index-vendor.server.ts'
import { sendToSearchServer } from '#app/domain/search/use-cases/send-to-search-server.server.ts'
import { recordWaiver } from '#app/domain/settlement/use-cases/record-waiver.server.ts'
import { readStatement } from '#app/domain/payments/use-cases/read-statement.server.ts'
import { sendSandboxAnswer } from './send-sandbox-answer.server.ts'
import type { Subscriber, Subscriptions } from './announce.server.ts'
import type { DomainEvent } from './events.ts'
import { codesResetLetter, passwordChangedLetter, passwordResetLetter } from './letters/account-letters.server.ts'
import {
  orderAcceptedLetter,
  orderCancelledLetters,
  orderDeclinedLetter,
  orderDeliveredLetter,
  orderReturnedLetters,
  orderShippedLetter,
} from './letters/buyer-order-letters.server.ts'
import { complaintAnsweredLetter, complaintFiledLetter } from './letters/complaint-letters.server.ts'
import { certificateDecidedLetter } from './letters/certificate-letter.server.ts'
import { claimMovedLetters } from './letters/claim-letters.server.ts'
import { listingDecidedLetter, productReinstatedLetter, productSuspendedLetter } from './letters/listing-letters.server.ts'
import {
  paymentReturnedLetter,
  purchaseConfirmedLetters,
  purchasePlacedLetters,
  purchaseUnpaidLetter,
} from './letters/purchase-letters.server.ts'
import { paymentDisputedLetters } from './letters/payment-disputed-letters.server.ts'
import { refundSettledLetter, refundSteppedLetters } from './letters/refund-letter.server.ts'
import { staffInvitedLetter } from './letters/staff-letter.server.ts'
import { transferHeldLetter } from './letters/transfer-letter.server.ts'
import { vendorLetter } from './letters/vendor-letters.server.ts'
import { orderUnansweredLetter } from './letters/vendor-order-letters.server.ts'

/** Indexing looks only at the latest state, so changes that still wait are one job. */
const indexProductOf: Subscriber<{ productId: string }> = {
  run: (services, { productId }) => indexProduct(services, productId),
  keyOf: ({ productId }) => productId,
}
const indexVendorOf: Subscriber<{ vendorId: string }> = {
  run: (services, { vendorId }) => indexVendor(services, vendorId),
  keyOf: ({ vendorId }) => vendorId,
}

/** All that waits goes in one job; one after the other, so that waiting for the server holds up one worker at most. */
const sendChanges: Subscriber<object> = {
  run: async (services) => void (await sendToSearchServer(services, services.searchServer)),
  keyOf: () => 'all',
  queue: 'search-server',
}

/** The whole list of who reacts to what (R10). */
export const subscriptions: Subscriptions<DomainEvent> = {
  passwordResetAsked: { writeLetter: { run: passwordResetLetter } },
  passwordChanged: { writeLetter: { run: passwordChangedLetter } },
  codesReset: { writeLetter: { run: codesResetLetter } },
  accountDeleted: {
    forgetCarts: { run: (services, event) => forgetCartsOf(services, event.userId) },
    forgetLetters: { run: (services, event) => forgetLettersTo(services, event.email) },
  },
  complaintFiled: { writeLetter: { run: complaintFiledLetter } },
  complaintAnswered: { writeLetter: { run: complaintAnsweredLetter } },
  listingSubmitted: {},
  listingDecided: { writeLetter: { run: listingDecidedLetter } },
  productChanged: { index: indexProductOf },
  availabilityChanged: { index: indexProductOf },
  indexChanged: { sendToSearchServer: sendChanges },
  productSuspended: { writeLetter: { run: productSuspendedLetter } },
  productReinstated: { writeLetter: { run: productReinstatedLetter } },
  certificateDecided: { writeLetter: { run: certificateDecidedLetter } },
  certificateChanged: { noteOnProducts: { run: noteCertificateChange } },
  staffInvited: { writeLetter: { run: staffInvitedLetter } },
  vendorSubmitted: { writeLetter: { run: vendorLetter('submit') } },
  vendorApproved: { index: indexVendorOf, writeLetter: { run: vendorLetter('approve') } },
  vendorChangesRequested: { writeLetter: { run: vendorLetter('requestChanges') } },
  vendorRejected: { writeLetter: { run: vendorLetter('reject') } },
  vendorSuspended: { index: indexVendorOf, writeLetter: { run: vendorLetter('suspend') } },
  vendorReinstated: { index: indexVendorOf, writeLetter: { run: vendorLetter('liftSuspension') } },
  paymentExpected: {
    expire: {
      run: async (services, event) => void (await expirePayment(services, event)),
      at: ({ expiresAt }) => new Date(expiresAt),
    },
  },
  paymentSettled: { confirmPurchase: { run: async (services, event) => void (await confirmPaidPurchase(services, event)) } },
  paymentFailed: {},
  paymentExpired: { markUnpaid: { run: async (services, event) => void (await markUnpaid(services, event)) } },
  moneyCaptured: { recordCapture: { run: async (services, event) => void (await recordCapture(services, event)) } },
  providerFeeDue: { book: { run: async (services, event) => void (await recordProviderFee(services, services.gateways, event)) } },
  refundRequested: {
    execute: { run: async (services, event) => void (await executeRefund(services, services.gateways, event)) },
    recordReversal: { run: async (services, event) => void (await recordReversal(services, event)) },
  },
  refundStepped: { writeLetters: { run: refundSteppedLetters } },
  claimMoved: { writeLetters: { run: claimMovedLetters } },
  refundSettled: {
    recordRefund: { run: async (services, event) => void (await recordRefund(services, event)) },
    takeBack: { run: (services, event) => takeBackRefunded(services, services.gateways, event) },
    writeLetter: { run: refundSettledLetter },
  },
  paymentClosed: { closePages: { run: (services, event) => closePages(services, services.gateways, event) } },
  paymentDisputed: { writeLetters: { run: paymentDisputedLetters } },
  vendorTransferRequested: { execute: { run: async (services, event) => void (await executeVendorTransfer(services, services.gateways, event)) } },
  vendorTransferDone: { book: { run: async (services, event) => void (await recordVendorTransfer(services, event)) } },
  transferHeld: { writeLetter: { run: transferHeldLetter } },
  shortfallWaived: { recordWaiver: { run: async (services, event) => void (await recordWaiver(services, event)) } },
  // One after the other, so that a large one leaves workers for the rest of the market.
  statementToRead: { read: { run: readStatement, queue: 'statements' } },
  sandboxAnswerDue: { send: { run: sendSandboxAnswer, at: ({ at }) => new Date(at) } },
  purchasePlaced: { writeLetters: { run: purchasePlacedLetters } },
  purchaseConfirmed: { writeLetters: { run: purchaseConfirmedLetters } },
  purchaseUnpaid: { writeLetter: { run: purchaseUnpaidLetter } },
  paymentReturned: { writeLetter: { run: paymentReturnedLetter } },
  vendorOrdersPaid: {
    recordSale: { run: async (services, event) => void (await recordSale(services, event)) },
    handOver: { run: (services, event) => handOverSale(services, services.gateways, event) },
  },
  vendorOrderAccepted: { writeLetter: { run: orderAcceptedLetter } },
  vendorOrderDeclined: { writeLetter: { run: orderDeclinedLetter } },
  vendorOrderPacked: {},
  vendorOrderShipped: { writeLetter: { run: orderShippedLetter } },
  vendorOrderDelivered: { writeLetter: { run: orderDeliveredLetter } },
  vendorOrderCompleted: {
    withholdTax: { run: async (services, event) => void (await withholdTax(services, event)) },
    takeBackTax: { run: (services, event) => takeBackTax(services, services.gateways, event) },
  },
  vendorOrderCancelled: { writeLetters: { run: orderCancelledLetters } },
  vendorOrderReturned: { closeClaims: { run: closeReturned }, writeLetters: { run: orderReturnedLetters } },
  vendorOrderUnanswered: { writeLetter: { run: orderUnansweredLetter } },
}
