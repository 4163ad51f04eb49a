import { useEffect, useState } from 'react'
import { fullName, type Ward } from '#app/domain/places/rules/place.ts'
import { paths } from '#app/paths.ts'

type WardOption = { value: string; label: string }

/**
 * The wards to choose from: those the server sent, until somebody with JavaScript chooses another province. When the
 * list cannot be fetched it is empty, and the form says on arrival what is missing.
 */
export function useWards(ofServer: readonly Ward[]) {
  const [isAlive, setIsAlive] = useState(false)
  const [fetched, setFetched] = useState<{ province: string; options: WardOption[] } | null>(null)
  useEffect(() => setIsAlive(true), [])
  useEffect(() => setFetched(null), [ofServer])
  const choose = (province: string) => {
    setFetched({ province, options: [] })
    if (province === '') return
    void fetchWards(province).then((options) => {
      // Somebody who changes their mind quickly gets the list of the last province.
      setFetched((known) => (known?.province === province ? { province, options } : known))
    })
  }
  return { options: fetched?.options ?? ofServer.map(asOption), isAlive, choose }
}

async function fetchWards(province: string): Promise<WardOption[]> {
  try {
    const response = await fetch(paths.wards(province))
    if (!response.ok) return []
    const { wards } = (await response.json()) as { wards: WardOption[] }
    return wards
  } catch {
    return []
  }
}

function asOption(ward: Ward): WardOption {
  return { value: ward.code, label: fullName(ward) }
}
