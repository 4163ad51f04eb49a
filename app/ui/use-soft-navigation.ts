import { useNavigate } from '@remix-run/react'
import { useEffect } from 'react'

/** Clicks on our links change the page without a new document; new tabs, downloads and other sites stay the browser's. */
export function useSoftNavigation(): void {
  const navigate = useNavigate()
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const to = softTarget(event)
      if (to === null) return
      event.preventDefault()
      // As a browser does: the same address again is no new step back.
      navigate(to, { replace: to === location.pathname + location.search + location.hash })
    }
    document.addEventListener('click', follow)
    return () => document.removeEventListener('click', follow)
  }, [navigate])
}

function softTarget(event: MouseEvent): string | null {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null
  const anchor = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-soft]') : null
  if (!anchor || (anchor.target !== '' && anchor.target !== '_self') || anchor.origin !== location.origin) return null
  return anchor.pathname + anchor.search + anchor.hash
}
