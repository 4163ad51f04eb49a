import { beforeAll, expect, test } from 'vitest'
import { invoiceOrder } from '#app/domain/settlement/reads/invoice-orders.server.ts'
import { purchaseInvoices } from '#app/domain/settlement/reads/purchase-invoices.server.ts'
import type { InvoiceBuyer } from '#app/domain/settlement/rules/invoice-request.ts'
import { askForInvoice } from '#app/domain/settlement/use-cases/ask-for-invoice.server.ts'
import { sealInvoiceBuyers } from '#app/domain/settlement/use-cases/seal-invoice-buyers.server.ts'
import { useWorld } from '#tests/support/database.ts'
import { completeSale } from '#tests/support/make/completed-sale.ts'
import { valueOf } from '#tests/support/make/product.ts'
import { openStall, type Bought, type Stall } from '#tests/support/make/purchase.ts'

const w = useWorld()
let stall: Stall
let sold: Bought
const person: InvoiceBuyer = { name: 'Nguyễn Thị Hoa', taxCode: '068085001234', address: '12 Lê Lợi, Đà Lạt', email: 'hoa@example.test' }

beforeAll(async () => {
  stall = await openStall(w.world, 'HTX Hóa Đơn')
  sold = await completeSale(w.world, stall, 'sandbox')
})

const ask = async (buyer: InvoiceBuyer) => valueOf(await askForInvoice(w.world, { purchaseId: sold.purchaseId, claim: { secretHash: sold.secretHash }, buyer }))

async function kept(): Promise<string> {
  const { rows } = await w.world.opened.pool.query<{ row: string }>('SELECT to_jsonb(q)::text AS row FROM invoice_request q WHERE purchase_id = $1', [sold.purchaseId])
  return rows[0]?.row ?? ''
}

async function shown() {
  const order = await invoiceOrder(w.world, stall.vendor, sold.vendorOrderIds[0] ?? '')
  const { asked } = await purchaseInvoices(w.world, { id: sold.purchaseId, parcels: [] })
  return [order?.buyer, asked]
}

test('a person’s number on an invoice lies sealed, and the vendor and the buyer read it whole', async () => {
  await ask(person)
  expect(await kept()).not.toContain('06808500')
  expect(await kept()).toContain('••••••••1234')
  expect(await shown()).toEqual([person, person])
})

test('a company’s tax code and none at all lie as before, also when they replace a person’s', async () => {
  const company = { ...person, taxCode: '0100233488001' }
  await ask(company)
  expect(await shown()).toEqual([company, company])
  expect(await w.world.db.invoiceRequest.findUniqueOrThrow({ where: { purchaseId: sold.purchaseId } })).toMatchObject({ taxCode: '0100233488001', personalIdSealed: null })
  await ask({ ...person, taxCode: null })
  expect((await shown())[0]?.taxCode).toBeNull()
})

test('the database itself takes no open number of a person', async () => {
  const other = await completeSale(w.world, stall, 'sandbox')
  const open = { purchaseId: other.purchaseId, ...person, askedAt: w.world.clock.now() }
  await expect(w.world.db.invoiceRequest.create({ data: open })).rejects.toThrow()
})

test('numbers from before sealing are sealed at the next start, once', async () => {
  const { pool } = w.world.opened
  await pool.query('ALTER TABLE invoice_request DROP CONSTRAINT invoice_request_tax_code, DROP CONSTRAINT invoice_request_person_is_sealed')
  await pool.query("UPDATE invoice_request SET tax_code = '068085004321', personal_id_sealed = NULL")
  expect((await shown())[0]?.taxCode).toBe('068085004321')
  expect([await sealInvoiceBuyers(w.world), await sealInvoiceBuyers(w.world)]).toEqual([1, 0])
  expect(await kept()).not.toContain('068085004321')
  expect((await shown())[0]?.taxCode).toBe('068085004321')
})
