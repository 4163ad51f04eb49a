import type { FormReply } from '#app/ui/controls/form-reply.ts'

const rowName = /^(\w+)\[(\d+)\]\.(\w+)$/

/** How many rows of a repeated group to show after a refusal: all that were filled in, and at least those known before. */
export function rowsOf(reply: FormReply, group: string, known: number): number {
  const filled = Object.entries(reply.values).flatMap(([name, value]) => {
    const [, ofGroup, row, field] = rowName.exec(name) ?? []
    // A box that is ticked from the start says nothing about the row being used.
    return ofGroup === group && field !== 'isActive' && value !== '' ? [Number(row) + 1] : []
  })
  return Math.max(known, ...filled)
}
