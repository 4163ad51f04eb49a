import { RemixBrowser } from '@remix-run/react'
import { StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'

/**
 * Remix's root component waits in its first render until the loaders' data is decoded, and React, asked by a tap or a key
 * to finish what waits at the root, gives the page up (its error 345): nothing on it would react any more. On a slow phone
 * people tap while scripts load. So the component is called once before React has the page: it throws what it waits for.
 */
async function dataDecoded(): Promise<void> {
  try {
    RemixBrowser({})
  } catch (waiting) {
    await waiting
  }
}

void dataDecoded().then(() =>
  // In one go and not in slices, for the same reason.
  hydrateRoot(
    document,
    <StrictMode>
      <RemixBrowser />
    </StrictMode>,
  ),
)
