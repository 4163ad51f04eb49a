/** Somebody wrote to the officers. */
export type ComplaintFiled = { type: 'complaintFiled'; complaintId: string }
/** An officer has answered; the answer goes out by letter. */
export type ComplaintAnswered = { type: 'complaintAnswered'; complaintId: string }

export type SupervisionEvent = ComplaintFiled | ComplaintAnswered
