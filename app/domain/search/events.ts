/** Rows of the index have changed and wait in the outbox: tell the search server, if there is one. */
export type IndexChanged = { type: 'indexChanged' }

export type SearchEvent = IndexChanged
