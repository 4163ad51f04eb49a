export type VendorSubmitted = { type: 'vendorSubmitted'; vendorId: string }
export type VendorApproved = { type: 'vendorApproved'; vendorId: string }
export type VendorChangesRequested = { type: 'vendorChangesRequested'; vendorId: string; reason: string }
export type VendorRejected = { type: 'vendorRejected'; vendorId: string; reason: string }
/** Its goods leave the shelves; orders under way go on. */
export type VendorSuspended = { type: 'vendorSuspended'; vendorId: string; reason: string }
export type VendorReinstated = { type: 'vendorReinstated'; vendorId: string; reason: string }

/** A letter with a link goes out. */
export type StaffInvited = { type: 'staffInvited'; invitationId: string }

export type VendorEvent =
  | StaffInvited
  | VendorSubmitted
  | VendorApproved
  | VendorChangesRequested
  | VendorRejected
  | VendorSuspended
  | VendorReinstated
