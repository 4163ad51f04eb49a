/**
 * Every link of the site, typed: pages never write a URL by hand. Vietnamese words without diacritics.
 * `routes.ts` says which file answers; a test keeps the two in step.
 */
export const paths = {
  home: () => '/',
  search: (text = '') => withQuery('/tim-kiem', { q: text }),
  suggestions: () => '/api/goi-y',
  category: (slug: string) => `/danh-muc/${slug}`,
  region: (slug: string) => `/vung/${slug}`,
  inSeason: () => '/dang-mua',
  vendors: () => '/gian-hang',
  vendor: (slug: string) => `/gian-hang/${slug}`,
  /** `foundBy` names the search that led there, never the person. */
  product: (slug: string, foundBy?: string | null) => withQuery(`/san-pham/${slug}`, { tu: foundBy ?? undefined }),
  declareAge: () => '/khai-tuoi',
  cart: () => '/gio-hang',
  checkout: () => '/thanh-toan',
  review: () => '/thanh-toan/xac-nhan',
  wards: (provinceCode: string) => `/api/phuong-xa/${provinceCode}`,
  /** Where a pack came from; the token is in the QR code on it. */
  lot: (token: string) => `/t/${token}`,
  /** The guest's link: the token is secret. */
  purchase: (token: string) => `/don/${token}`,
  confirmation: (token: string) => `/don/${token}/xac-nhan.html`,
  /** Something is wrong with a delivered parcel; and what comes of it. */
  newClaim: (token: string, orderId: string) => `/don/${token}/bao-loi/${orderId}`,
  claim: (token: string, claimId: string) => `/don/${token}/yeu-cau/${claimId}`,
  claimPhoto: (token: string, photoId: string, file: string) => `/don/${token}/anh/${photoId}/${file}`,
  refund: (token: string, refundId: string) => `/don/${token}/hoan-tien/${refundId}`,
  /** In whose name the buyer wants invoices. */
  invoiceRequest: (token: string) => `/don/${token}/hoa-don`,
  paymentReturn: (token: string) => `/don/${token}/ket-qua`,
  sandboxPayment: (reference: string) => `/thanh-toan-thu/${reference}`,
  contact: (orderCode?: string, vendorSlug?: string) => withQuery('/lien-he', { don: orderCode, 'gian-hang': vendorSlug }),
  policy: (slug: string) => `/chinh-sach/${slug}`,
  language: () => '/ngon-ngu',
  picture: (id: string, width: number, format: 'avif' | 'webp') => `/anh/${id}/${width}.${format}`,

  login: (next?: string) => withQuery('/dang-nhap', { tiep: next }),
  signUp: (next?: string) => withQuery('/dang-ky', { tiep: next }),
  logout: () => '/dang-xuat',
  /** The second step, for those who type codes. */
  loginCode: (next?: string) => withQuery('/dang-nhap/ma', { tiep: next }),
  forgotPassword: () => '/quen-mat-khau',
  /** From a letter: the token is secret. */
  resetPassword: (token: string) => `/dat-lai-mat-khau/${token}`,
  account: () => '/tai-khoan',
  accountPurchase: (id: string) => `/tai-khoan/don/${id}`,
  accountSecurity: () => '/tai-khoan/bao-mat',
  accountData: () => '/tai-khoan/du-lieu',
  accountCopy: () => '/tai-khoan/du-lieu.json',
  accountCodes: () => '/tai-khoan/ma-xac-thuc',
  mailbox: () => '/hop-thu',

  vendorHome: () => '/kenh-ban-hang',
  /** From a letter: the token is secret. */
  staffInvitation: (token: string) => `/loi-moi/${token}`,
  /** Where somebody who sells nothing yet begins. */
  vendorStart: () => '/mo-gian-hang',
  vendorApplication: () => '/kenh-ban-hang/ho-so',
  vendorOrders: (state?: string) => withQuery('/kenh-ban-hang/don-hang', { trang_thai: state }),
  vendorOrder: (id: string) => `/kenh-ban-hang/don-hang/${id}`,
  vendorDeclineOrder: (id: string) => `/kenh-ban-hang/don-hang/${id}/tu-choi`,
  vendorReturnOrder: (id: string) => `/kenh-ban-hang/don-hang/${id}/hoan-hang`,
  packingSlip: (id: string) => `/kenh-ban-hang/don-hang/${id}/phieu`,
  /** Several slips in one document; a form adds `ids` to the address. */
  packingSlips: () => '/kenh-ban-hang/phieu-dong-goi',
  vendorClaims: () => '/kenh-ban-hang/yeu-cau-hoan-tien',
  vendorClaim: (id: string) => `/kenh-ban-hang/yeu-cau-hoan-tien/${id}`,
  vendorClaimPhoto: (id: string, file: string) => `/kenh-ban-hang/anh-yeu-cau/${id}/${file}`,
  vendorRefunds: () => '/kenh-ban-hang/hoan-tien',
  vendorRefund: (id: string) => `/kenh-ban-hang/hoan-tien/${id}`,
  vendorProducts: () => '/kenh-ban-hang/san-pham',
  vendorNewProduct: () => '/kenh-ban-hang/san-pham/moi',
  vendorProduct: (id: string) => `/kenh-ban-hang/san-pham/${id}`,
  vendorStock: (variantId: string) => `/kenh-ban-hang/kho/${variantId}`,
  vendorShipping: () => '/kenh-ban-hang/van-chuyen',
  /** What carriers collected, and their lists of what they paid out. */
  vendorRemittances: () => '/kenh-ban-hang/thu-ho',
  vendorRemittance: (id: string) => `/kenh-ban-hang/thu-ho/${id}`,
  vendorTransfers: (tab?: string) => withQuery('/kenh-ban-hang/chuyen-khoan', { danh_sach: tab }),
  vendorBankStatements: () => '/kenh-ban-hang/sao-ke',
  vendorBankStatement: (id: string) => `/kenh-ban-hang/sao-ke/${id}`,
  vendorCertificates: () => '/kenh-ban-hang/chung-nhan',
  vendorNewCertificate: () => '/kenh-ban-hang/chung-nhan/moi',
  vendorCertificate: (id: string) => `/kenh-ban-hang/chung-nhan/${id}`,
  vendorCertificateScan: (id: string) => `/kenh-ban-hang/chung-nhan/${id}/ban-chup`,
  vendorStaff: () => '/kenh-ban-hang/nhan-su',

  vendorMoney: () => '/kenh-ban-hang/tien-hang',
  vendorStatement: (id: string) => `/kenh-ban-hang/tien-hang/${id}`,
  vendorStatementPdf: (id: string) => `/kenh-ban-hang/tien-hang/${id}/bang-ke.pdf`,
  vendorStatementCsv: (id: string) => `/kenh-ban-hang/tien-hang/${id}/bang-ke.csv`,
  /** Months as `YYYY-MM`. */
  vendorTax: (month?: string) => withQuery('/kenh-ban-hang/thue-khau-tru', { thang: month }),
  vendorTaxPdf: (month: string) => withQuery('/kenh-ban-hang/thue-khau-tru.pdf', { thang: month }),
  vendorTaxCsv: (month: string) => withQuery('/kenh-ban-hang/thue-khau-tru.csv', { thang: month }),
  vendorInvoices: (month?: string) => withQuery('/kenh-ban-hang/hoa-don', { thang: month }),
  vendorInvoicesCsv: (month: string) => withQuery('/kenh-ban-hang/hoa-don.csv', { thang: month }),
  vendorInvoicesJson: (month: string) => withQuery('/kenh-ban-hang/hoa-don.json', { thang: month }),
  vendorInvoice: (id: string) => `/kenh-ban-hang/hoa-don/${id}`,
  vendorInvoiceCsv: (id: string) => `/kenh-ban-hang/hoa-don/${id}/du-lieu.csv`,
  vendorInvoiceJson: (id: string) => `/kenh-ban-hang/hoa-don/${id}/du-lieu.json`,

  moderation: () => '/quan-tri',
  moderationVendors: () => '/quan-tri/co-so',
  moderationVendor: (id: string) => `/quan-tri/co-so/${id}`,
  /** The vendor's account at the provider that splits card payments; for the operator. */
  moderationVendorPayout: (id: string) => `/quan-tri/co-so/${id}/stripe`,
  moderationProducts: () => '/quan-tri/san-pham',
  moderationProduct: (id: string) => `/quan-tri/san-pham/${id}`,
  moderationChange: (id: string) => `/quan-tri/thay-doi/${id}`,
  moderationOrders: () => '/quan-tri/don-hang',
  moderationOrder: (id: string) => `/quan-tri/don-hang/${id}`,
  moderationClaims: () => '/quan-tri/yeu-cau-hoan-tien',
  moderationClaim: (id: string) => `/quan-tri/yeu-cau-hoan-tien/${id}`,
  moderationClaimPhoto: (id: string, file: string) => `/quan-tri/anh-yeu-cau/${id}/${file}`,
  moderationRefunds: () => '/quan-tri/hoan-tien',
  moderationRefund: (id: string) => `/quan-tri/hoan-tien/${id}`,
  moderationCertificate: (id: string) => `/quan-tri/chung-nhan/${id}`,
  moderationCertificateScan: (id: string) => `/quan-tri/chung-nhan/${id}/ban-chup`,
  moderationComplaints: () => '/quan-tri/phan-anh',
  moderationComplaint: (id: string) => `/quan-tri/phan-anh/${id}`,
  moderationAudit: () => '/quan-tri/nhat-ky',
  moderationTransfers: (tab?: string) => withQuery('/quan-tri/chuyen-khoan', { danh_sach: tab }),
  moderationBankStatements: () => '/quan-tri/sao-ke',
  moderationBankStatement: (id: string) => `/quan-tri/sao-ke/${id}`,
  moderationSearches: () => '/quan-tri/tu-khoa',
  moderationJobs: () => '/quan-tri/viec-nen',
  moderationPayments: () => '/quan-tri/thanh-toan',
  /** Messages of payment providers that moved nothing. */
  moderationWebhooks: () => '/quan-tri/tin-bao',
  moderationPayment: (id: string) => `/quan-tri/thanh-toan/${id}`,
  /** What carriers collected for all vendors, and their lists. */
  moderationRemittances: () => '/quan-tri/thu-ho',
  moderationRemittance: (id: string) => `/quan-tri/thu-ho/${id}`,
  settlements: (state?: string) => withQuery('/quan-tri/quyet-toan', { trang_thai: state }),
  settlement: (id: string) => `/quan-tri/quyet-toan/${id}`,
  settlementPdf: (id: string) => `/quan-tri/quyet-toan/${id}/bang-ke.pdf`,
  settlementCsv: (id: string) => `/quan-tri/quyet-toan/${id}/bang-ke.csv`,
  rates: () => '/quan-tri/bieu-phi',
  colleagues: () => '/quan-tri/nguoi-lam-viec',
  ledger: (account?: string, vendorId?: string, page?: string) => withQuery('/quan-tri/so-cai', { tai_khoan: account, co_so: vendorId, trang: page }),
  posting: (id: string) => `/quan-tri/so-cai/${id}`,
  mismatches: () => '/quan-tri/chenh-lech',

  sandboxWebhook: () => '/webhooks/sandbox',
  bankWebhook: () => '/webhooks/ngan-hang',
  stripeWebhook: () => '/webhooks/stripe',
  health: () => '/healthz',
  ready: () => '/readyz',
} as const

/** Adds the parameters that are present. */
export function withQuery(path: string, parameters: Record<string, string | undefined>): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(parameters)) if (value) query.set(name, value)
  const text = query.toString()
  return text === '' ? path : `${path}?${text}`
}
