import { noteCertificateChange } from '#app/domain/catalog/use-cases/note-certificate-change.server.ts'
import { handOverLetters } from '#app/domain/notifications/use-cases/hand-over-letters.server.ts'
import type { Subscriptions } from './announce.server.ts'
import type { DomainEvent } from './events.ts'
import {
  orderAcceptedLetter,
  orderCancelledLetters,
  orderDeclinedLetter,
  orderDeliveredLetter,
  orderShippedLetter,
} from './letters/buyer-order-letters.server.ts'
import { listingDecidedLetter, productSuspendedLetter } from './letters/listing-letters.server.ts'
import {
  paymentReturnedLetter,
  purchaseConfirmedLetters,
  purchasePlacedLetters,
  purchaseUnpaidLetter,
} from './letters/purchase-letters.server.ts'
import { vendorLetter } from './letters/vendor-letters.server.ts'
import { orderUnansweredLetter } from './letters/vendor-order-letters.server.ts'

/** The whole list of who reacts to what (R10). */
export const subscriptions: Subscriptions<DomainEvent> = {
  listingSubmitted: {},
  listingDecided: { writeLetter: { run: listingDecidedLetter } },
  productChanged: {},
  productSuspended: { writeLetter: { run: productSuspendedLetter } },
  certificateChanged: { noteOnProducts: { run: noteCertificateChange } },
  vendorSubmitted: { writeLetter: { run: vendorLetter('submit') } },
  vendorApproved: { writeLetter: { run: vendorLetter('approve') } },
  vendorChangesRequested: { writeLetter: { run: vendorLetter('requestChanges') } },
  vendorRejected: { writeLetter: { run: vendorLetter('reject') } },
  vendorSuspended: { writeLetter: { run: vendorLetter('suspend') } },
  vendorReinstated: { writeLetter: { run: vendorLetter('liftSuspension') } },
  purchasePlaced: { writeLetters: { run: purchasePlacedLetters } },
  purchaseConfirmed: { writeLetters: { run: purchaseConfirmedLetters } },
  purchaseUnpaid: { writeLetter: { run: purchaseUnpaidLetter } },
  paymentReturned: { writeLetter: { run: paymentReturnedLetter } },
  vendorOrdersPaid: {},
  vendorOrderAccepted: { writeLetter: { run: orderAcceptedLetter } },
  vendorOrderDeclined: { writeLetter: { run: orderDeclinedLetter } },
  vendorOrderPacked: {},
  vendorOrderShipped: { writeLetter: { run: orderShippedLetter } },
  vendorOrderDelivered: { writeLetter: { run: orderDeliveredLetter } },
  vendorOrderCompleted: {},
  vendorOrderCancelled: { writeLetters: { run: orderCancelledLetters } },
  vendorOrderUnanswered: { writeLetter: { run: orderUnansweredLetter } },
  lettersWritten: { handOver: { run: (services, event) => handOverLetters(services, event.letterIds) } },
}
