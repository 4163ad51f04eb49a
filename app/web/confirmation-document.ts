import type { ParcelView, PurchaseView } from '#app/domain/orders/rules/purchase-view.ts'
import { formatDong, formatMoment } from '#app/i18n/format.ts'
import { pick, type Locale } from '#app/i18n/locale.ts'
import { checkoutText } from '#app/i18n/shop/checkout.ts'
import { confirmationText } from '#app/i18n/shop/confirmation.ts'
import { paymentMethodWords } from '#app/i18n/shop/payment-methods.ts'
import { reviewText } from '#app/i18n/shop/review.ts'

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;color:#2b2118;max-width:46rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.5rem}h2{font-size:1.15rem;margin-top:2rem}table{width:100%;border-collapse:collapse}
th,td{padding:.4rem;border-bottom:1px solid #ccc;text-align:left;vertical-align:top;overflow-wrap:anywhere}td.n,th.n{text-align:right}td.n{white-space:nowrap}
dt{color:#5f5144}dd{margin:0 0 .5rem}`

/**
 * The confirmation a buyer downloads: one file that needs nothing else, with what the law wants in the contract (seller,
 * goods, prices, delivery, total, terms: Law 122/2025, Law 19/2023 Art. 37). In the buyer's language.
 */
export function confirmationDocument(purchase: PurchaseView, locale: Locale, now: Date): string {
  const text = confirmationText[locale]
  const { contact } = purchase
  const facts: [string, string][] = [
    [text.placedAt, formatMoment(purchase.placedAt, locale)],
    [text.buyer, [contact.name, contact.phone, contact.email, purchase.address].filter(Boolean).join(', ')],
    [text.payment, paymentMethodWords[locale][purchase.method].name],
    [text.note, purchase.note],
  ]
  return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapeHtml(text.title(purchase.code))}</title><style>${STYLE}</style></head><body>
<h1>${escapeHtml(text.title(purchase.code))}</h1><p>${escapeHtml(text.lead)}</p>
${factList(facts)}
${purchase.parcels.map((parcel) => parcelPart(parcel, locale)).join('\n')}
<h2>${escapeHtml(text.total)}</h2>
<table>${sumRow(text.goods, purchase.goods, locale)}${sumRow(text.shipping, purchase.shipping, locale)}${sumRow(text.total, purchase.total, locale)}</table>
<h2>${escapeHtml(text.terms)}</h2><p>${escapeHtml(reviewText[locale].termsText)}</p>
<p>${escapeHtml(text.platform)} ${escapeHtml(text.madeAt(formatMoment(now, locale)))}</p>
</body></html>
`
}

function parcelPart(parcel: ParcelView, locale: Locale): string {
  const text = confirmationText[locale]
  const { seller } = parcel
  const rows = parcel.lines.map((line) => {
    const name = `${pick(locale, line.nameVi, line.nameEn)} (${pick(locale, line.packVi, line.packEn)})`
    return `<tr><td>${escapeHtml(name)}</td><td class="n">${formatDong(line.unitPrice, locale)}</td><td class="n">${line.quantity}</td><td class="n">${formatDong(line.total, locale)}</td></tr>`
  })
  const shipping = `${text.shipping}: ${pick(locale, parcel.shippingNameVi, parcel.shippingNameEn)}, ${checkoutText[locale].days(parcel.minDays, parcel.maxDays)}`
  return `<h2>${escapeHtml(text.seller)}: ${escapeHtml(pick(locale, seller.nameVi, seller.nameEn))}</h2>
${factList([
    [text.orderCode, parcel.code],
    [text.seller, [seller.nameVi, seller.address].filter(Boolean).join(', ')],
    [text.taxCode, seller.taxCode ?? ''],
    [text.registration, seller.registrationNo ?? ''],
    [text.representative, seller.representative ?? ''],
    [text.phone, seller.phone ?? ''],
  ])}
<table><thead><tr><th>${text.item}</th><th class="n">${text.unitPrice}</th><th class="n">${text.quantity}</th><th class="n">${text.amount}</th></tr></thead>
<tbody>${rows.join('')}${sumRow(shipping, parcel.shipping, locale)}${sumRow(text.parcelTotal, parcel.total, locale)}</tbody></table>`
}

/** Facts that are not there are left out. */
function factList(facts: [term: string, fact: string][]): string {
  const told = facts.filter(([, fact]) => fact !== '')
  return `<dl>${told.map(([term, fact]) => `<dt>${escapeHtml(term)}</dt><dd>${escapeHtml(fact)}</dd>`).join('')}</dl>`
}

function sumRow(term: string, amount: PurchaseView['total'], locale: Locale): string {
  return `<tr><td colspan="3">${escapeHtml(term)}</td><td class="n">${formatDong(amount, locale)}</td></tr>`
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
}
