/** A certificate began or ceased to hold; without a product it is the whole vendor's. */
export type CertificateChanged = { type: 'certificateChanged'; certificateId: string; vendorId: string; productId: string | null }

/** An officer has decided about a claim, or took a confirmed one back. */
export type CertificateDecided = { type: 'certificateDecided'; certificateId: string; verdict: 'confirm' | 'reject' | 'withdraw' }

export type CertificationEvent = CertificateChanged | CertificateDecided
