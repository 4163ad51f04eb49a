/** Where the same pages are in the vendor centre and at the moderation desk. */
export type MoneyDeskPaths = {
  transfers: (tab?: string) => string
  statements: () => string
  statement: (id: string) => string
  order: (id: string) => string
}
