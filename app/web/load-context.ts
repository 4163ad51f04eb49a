import type { Services } from '#app/chosen-adapters.server.ts'

declare module '@remix-run/node' {
  /** What the server hands to every loader and action. */
  interface AppLoadContext {
    services: Services
    /** Of the Content-Security-Policy; on every inline script. */
    nonce: string
    /** Shown on error pages and written to the log. */
    requestId: string
    /** The shopper's address, for rate limits. */
    clientAddress: string
    /** Set when a loader or action failed because the database could not be reached. */
    databaseAway?: boolean
    /** schema.org facts about what the page shows, as text that is safe inside a script element; set by its loader. */
    structuredData?: string
    /** The rendered page; absent for redirects, files and data. */
    page?: string
  }
}
