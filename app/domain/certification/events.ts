/** A certificate began or ceased to hold; without a product it is the whole vendor's. */
export type CertificateChanged = { type: 'certificateChanged'; certificateId: string; vendorId: string; productId: string | null }

export type CertificationEvent = CertificateChanged
