/** What an operator needs to know of a fault, without stack, address or key: "invalid_api_key: The provided API key is invalid." */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const cause = error.cause as { code?: string; cause?: { code?: string } } | undefined
  const code = cause?.code ?? cause?.cause?.code
  return code ? `${code}: ${error.message}` : error.message
}
