/** What an action sends back about a form it refused: what was typed, and what is wrong with it. */
export type FormReply = {
  values: Record<string, string>
  /** By field name. */
  errors: Record<string, string[]>
  /** About the form as a whole. */
  formErrors: string[]
}

/** The id of a field's control; the error summary links to it. */
export function fieldId(name: string): string {
  return `o-${name}`
}
