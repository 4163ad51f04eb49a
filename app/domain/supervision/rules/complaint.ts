export const complaintTopics = ['order', 'product', 'vendor', 'privacy', 'site', 'other'] as const
export type ComplaintTopic = (typeof complaintTopics)[number]

export const LEAST_MESSAGE = 10
export const MOST_MESSAGE = 4000

/** What people read out on the telephone: the last eight characters of the id. */
export function complaintCode(id: string): string {
  return `PA-${id.slice(-8).toUpperCase()}`
}
