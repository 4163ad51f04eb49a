import { createContext, useContext, type ReactNode } from 'react'

const NonceContext = createContext<string | undefined>(undefined)

export function NonceProvider({ nonce, children }: { nonce: string; children: ReactNode }) {
  return <NonceContext.Provider value={nonce}>{children}</NonceContext.Provider>
}

/** The Content-Security-Policy nonce while rendering on the server; undefined in the browser. */
export function useNonce(): string | undefined {
  return useContext(NonceContext)
}
