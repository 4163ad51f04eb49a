import { RemixBrowser } from '@remix-run/react'
import { StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'

// In one go and not in slices: somebody who follows a link within the page (the skip link) between two slices would leave
// React with a page it cannot finish (its error 345), and nothing would react any more.
hydrateRoot(
  document,
  <StrictMode>
    <RemixBrowser />
  </StrictMode>,
)
