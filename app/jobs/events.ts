import type { AccountsEvent } from '#app/domain/accounts/events.ts'
import type { CatalogEvent } from '#app/domain/catalog/events.ts'
import type { CertificationEvent } from '#app/domain/certification/events.ts'
import type { ClaimsEvent } from '#app/domain/claims/events.ts'
import type { OrdersEvent } from '#app/domain/orders/events.ts'
import type { PaymentsEvent } from '#app/domain/payments/events.ts'
import type { SearchEvent } from '#app/domain/search/events.ts'
import type { StockEvent } from '#app/domain/stock/events.ts'
import type { SupervisionEvent } from '#app/domain/supervision/events.ts'
import type { VendorEvent } from '#app/domain/vendors/events.ts'

/** Every event of every context; the compiler then asks for its row in `subscriptions.server.ts`. */
export type DomainEvent = SupervisionEvent | AccountsEvent | CatalogEvent | CertificationEvent | ClaimsEvent | VendorEvent | StockEvent | PaymentsEvent | OrdersEvent | SearchEvent
