import type { ProductCard } from './search-index.ts'

/** One row of our own index as a search server gets it: always the whole row, as it is now. */
export type ServedRow = {
  version: number
  /** Of everything in the row and of its season today: two equal hashes need no sending. */
  hash: string
  card: Omit<ProductCard, 'inSeason'>
  categoryPath: string[]
  seasonMonths: number[]
  inSeasonNow: boolean
  publishedAt: Date
  foldedName: string
  /** A PostgreSQL tsvector as text: every word with its places and weights. */
  exactWords: string
}

/**
 * The port that keeps a search server in line with our own index. Every function returns when the server has done it,
 * not when it has noted it, and throws when it could not.
 */
export interface SearchServer {
  /** Whether it holds an index of the version that this program reads. */
  isBuilt(): Promise<boolean>
  put(rows: readonly ServedRow[]): Promise<void>
  remove(productIds: readonly string[]): Promise<void>
  /** The hash of every document, by product id; null when there is no index of this version. */
  hashes(): Promise<ReadonlyMap<string, string> | null>
  /** Builds a new index beside the one in use and puts it in its place in one step. */
  rebuild(batches: AsyncIterable<readonly ServedRow[]>): Promise<void>
  /** Deletes what older releases left, once none of their processes can be reading it. */
  deleteOutdated(): Promise<void>
}
