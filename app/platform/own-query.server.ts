import pg from 'pg'
import type { Statement } from './sql-statement.server.ts'

/** A statement with or without name, values and readers. */
export type AnyStatement = Pick<Statement, 'text'> & Partial<Statement>

type Answered = (error: Error | undefined, result: unknown) => void
/** What `pg` calls them; it makes the result before a query can be told how to read values. */
type Inner = { name?: string | undefined; _result: { _types?: pg.CustomTypesConfig | undefined } }

/**
 * A statement on its way through `pg`. Whatever else it is given it copies, property by property and for every
 * statement, into an object that V8 can only keep as a dictionary; a query made of a text it takes as it is.
 */
export class OwnQuery extends pg.Query {
  constructor({ text, name, values, types }: AnyStatement, answered?: Answered) {
    super(text, values, answered)
    const inner = this as unknown as Inner
    inner.name = name
    inner._result._types = types
  }
}
