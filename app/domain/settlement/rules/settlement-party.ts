/** One side of a settlement as it was on the day it was drafted. */
export type Party = { name: string; taxCode: string | null; address: string; bank: string | null }
export type Parties = { floor: Party; vendor: Party }
