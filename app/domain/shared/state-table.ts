/**
 * A life cycle as data (R3): for each state, the moves that leave it and where they lead. The same table drives the
 * use cases, the buttons and the diagram in the docs.
 */
export type StateTable<State extends string, Move extends string> = {
  readonly start: State
  readonly moves: { readonly [from in State]: { readonly [move in Move]?: State } }
}

/** The state a move leads to, or null when that move is not open from here. */
export function nextState<State extends string, Move extends string>(
  table: StateTable<State, Move>,
  from: State,
  move: Move,
): State | null {
  return table.moves[from][move] ?? null
}

/** Whether a move is open; for buttons. */
export function can<State extends string, Move extends string>(
  table: StateTable<State, Move>,
  from: State,
  move: Move,
): boolean {
  return nextState(table, from, move) !== null
}

/** All states a thing can come to from the start; a test compares it with all states there are. */
export function reachableStates<State extends string, Move extends string>(table: StateTable<State, Move>): Set<State> {
  const seen = new Set<State>([table.start])
  const queue: State[] = [table.start]
  for (let state = queue.pop(); state !== undefined; state = queue.pop()) {
    for (const target of Object.values<State | undefined>(table.moves[state])) {
      if (target !== undefined && !seen.has(target)) {
        seen.add(target)
        queue.push(target)
      }
    }
  }
  return seen
}

/** States that nothing leaves. */
export function finalStates<State extends string, Move extends string>(table: StateTable<State, Move>): State[] {
  return (Object.keys(table.moves) as State[]).filter((state) => Object.keys(table.moves[state]).length === 0)
}

/** Mermaid text for the docs. */
export function diagram<State extends string, Move extends string>(table: StateTable<State, Move>): string {
  const arrows = (Object.keys(table.moves) as State[]).flatMap((from) =>
    Object.entries<State | undefined>(table.moves[from]).map(([move, to]) => `  ${from} --> ${to}: ${move}`),
  )
  return ['stateDiagram-v2', `  [*] --> ${table.start}`, ...arrows].join('\n')
}
