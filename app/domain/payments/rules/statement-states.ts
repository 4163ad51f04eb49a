import type { StateTable } from '#app/domain/shared/state-table.ts'

export const statementStates = ['asked', 'running', 'done'] as const
export type StatementState = (typeof statementStates)[number]
export type StatementMove = 'start' | 'finish' | 'retry'

/** The life of an uploaded statement: first a person confirms its columns. `retry` reads only the rows that failed. */
export const statementLife: StateTable<StatementState, StatementMove> = {
  start: 'asked',
  moves: {
    asked: { start: 'running' },
    running: { finish: 'done' },
    done: { retry: 'running' },
  },
}
