/** How often, from 0 to 1: `begin` does not answer in time, `refund` cannot be reached. */
export type GatewayFaults = { begin: number; refund: number }

/** Reads a setting like `begin=0.1,refund=0.3`; null when it is not one. */
export function readFaults(setting: string): GatewayFaults | null {
  const faults: GatewayFaults = { begin: 0, refund: 0 }
  for (const part of setting.split(',')) {
    const [name, share] = part.split('=')
    if ((name !== 'begin' && name !== 'refund') || !(Number(share) >= 0 && Number(share) <= 1)) return null
    faults[name] = Number(share)
  }
  return faults
}
