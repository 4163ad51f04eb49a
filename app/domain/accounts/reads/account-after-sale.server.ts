import type { Core } from '#app/platform/core.server.ts'

const money = (amount: bigint) => amount.toString()

/**
 * What a person reported about parcels, what went back to them and which invoices they asked for, for the copy of their
 * data. Theirs in full: also the numbers that pages show only masked.
 */
export async function accountAfterSale(core: Core, userId: string) {
  const purchases = await core.db.purchase.findMany({ where: { userId }, select: { id: true, code: true, vendorOrders: { select: { id: true, code: true } } } })
  const codeOf = new Map(purchases.flatMap(({ id, code, vendorOrders }) => [[id, code] as const, ...vendorOrders.map((order) => [order.id, order.code] as const)]))
  const orderIds = purchases.flatMap((purchase) => purchase.vendorOrders.map((order) => order.id))
  const [claims, refunds, invoiceRequests] = await Promise.all([
    claimsOf(core, orderIds, codeOf),
    refundsOf(core, orderIds, codeOf),
    core.db.invoiceRequest.findMany({ where: { purchaseId: { in: purchases.map(({ id }) => id) } }, orderBy: { askedAt: 'asc' } }),
  ])
  return {
    claims,
    refunds,
    invoiceRequests: invoiceRequests.map(({ purchaseId, personalIdSealed, taxCode, ...request }) => ({
      purchase: codeOf.get(purchaseId),
      ...request,
      taxCode: personalIdSealed ? core.sealing.open(personalIdSealed) : taxCode,
    })),
  }
}

type Codes = ReadonlyMap<string, string>

async function claimsOf({ db }: Core, orderIds: string[], codeOf: Codes) {
  const claims = await db.claim.findMany({
    where: { vendorOrderId: { in: orderIds } },
    orderBy: { openedAt: 'asc' },
    include: { lines: true, photos: { select: { id: true, createdAt: true } } },
  })
  const claimIds = claims.map((claim) => claim.id)
  const [lines, steps] = await Promise.all([
    db.orderLine.findMany({ where: { id: { in: claims.flatMap((claim) => claim.lines.map((line) => line.orderLineId)) } }, select: { id: true, nameVi: true } }),
    db.auditEvent.findMany({ where: { subjectType: 'claim', subjectId: { in: claimIds } }, orderBy: { at: 'asc' }, select: { subjectId: true, at: true, action: true, reason: true } }),
  ])
  const nameOf = new Map(lines.map((line) => [line.id, line.nameVi]))
  return claims.map((claim) => ({
    code: claim.code,
    parcel: codeOf.get(claim.vendorOrderId),
    openedAt: claim.openedAt,
    closedAt: claim.closedAt,
    state: claim.state,
    reason: claim.reason,
    text: claim.text,
    asksShipping: claim.asksShipping,
    askedDong: money(claim.askedDong),
    grantedDong: money(claim.grantedDong),
    lines: claim.lines.map(({ orderLineId, quantity, grantedQuantity }) => ({ name: nameOf.get(orderLineId), quantity, grantedQuantity })),
    photos: claim.photos,
    steps: steps.filter((step) => step.subjectId === claim.id).map(({ at, action, reason }) => ({ at, action, reason })),
  }))
}

async function refundsOf({ db, sealing }: Core, orderIds: string[], codeOf: Codes) {
  const refunds = await db.refund.findMany({
    where: { share: { vendorOrderId: { in: orderIds } } },
    orderBy: { createdAt: 'asc' },
    include: { transfer: true, share: { select: { vendorOrderId: true } } },
  })
  return refunds.map(({ share, transfer, ...refund }) => ({
    parcel: codeOf.get(share.vendorOrderId),
    state: refund.state,
    reason: refund.reason,
    amountDong: money(refund.amountDong),
    createdAt: refund.createdAt,
    dueOn: refund.dueOn,
    settledAt: refund.settledAt,
    transfer: transfer && {
      bankBin: transfer.bankBin,
      account: transfer.accountSealed ? sealing.open(transfer.accountSealed) : transfer.account,
      holder: transfer.holder,
      givenAt: transfer.givenAt,
      bankReference: transfer.bankReference,
      transferredAt: transfer.transferredAt,
      dispute: transfer.dispute,
    },
  }))
}
