import type { ActionFunctionArgs } from '@remix-run/node'
import type { Profile } from '#app/domain/accounts/reads/profile.server.ts'
import { savedAddresses } from '#app/domain/accounts/reads/saved-addresses.server.ts'
import type { SavedAddress } from '#app/domain/accounts/rules/saved-address.ts'
import type { CheckoutDraft } from '#app/domain/cart/rules/checkout-draft.ts'
import { understandOldAddress } from '#app/domain/places/reads/understand-old-address.server.ts'
import { ward as wardWithCode } from '#app/domain/places/reads/ward.server.ts'
import { currentUser } from './guards.server.ts'
import { withFoundAddress } from './with-found-address.ts'

/** A checkout nobody has typed into yet is filled from the account; what was typed wins. */
export function withProfile(draft: CheckoutDraft, person: Profile | null, newest: SavedAddress | null): CheckoutDraft {
  if (Object.keys(draft).length > 0 || !person) return draft
  const contact = { name: person.name, phone: person.phone ?? '', email: person.email }
  return newest ? { ...contact, ...fromSaved(newest) } : contact
}

/**
 * What the buttons of the address section do to the draft: `saved` copies an address of the account, `old` looks an
 * old address up, and a ward that is not in the chosen province is forgotten.
 */
export async function withAddress(
  args: ActionFunctionArgs,
  draft: CheckoutDraft,
  intent: FormDataEntryValue | null,
  savedId: FormDataEntryValue | null,
): Promise<CheckoutDraft> {
  const { services } = args.context
  if (intent === 'saved') {
    const user = await currentUser(args)
    const addresses = user ? await savedAddresses(services, user.id) : []
    const address = addresses.find(({ id }) => id === savedId)
    return address ? { ...draft, ...fromSaved(address), oldAddress: '' } : draft
  }
  if (intent === 'old') return withFoundAddress(draft, await understandOldAddress(services, draft.oldAddress ?? ''))
  const ward = draft.ward ? await wardWithCode(services, draft.ward) : null
  if (!ward) return draft
  if (intent === 'province' && draft.province !== ward.province.code) return { ...draft, ward: '' }
  return draft.province ? draft : { ...draft, province: ward.province.code }
}

function fromSaved({ name, phone, provinceCode, wardCode, addressLine }: SavedAddress): CheckoutDraft {
  return { name, phone, province: provinceCode ?? '', ward: wardCode, addressLine }
}
