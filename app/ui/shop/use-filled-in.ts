import { useNavigation } from '@remix-run/react'
import { useRef } from 'react'

/**
 * A React key for a field that the server may fill in (from a saved or an old address): it changes only then. When the
 * server gives back what was sent, the field stays as it is, because somebody may have typed on in the meantime.
 */
export function useFilledIn(field: string, value = ''): string {
  const { formData } = useNavigation()
  const sent = useRef<string | null>(null)
  const key = useRef(value)
  if (formData?.has(field)) sent.current = String(formData.get(field)).normalize('NFC').trim()
  // While the form is on its way `value` is still what the server knew before: it says nothing about what it will answer.
  if (!formData && sent.current !== null && value !== sent.current) key.current = `${value}|${sent.current}`
  return key.current
}
