export type Contact = { name: string; phone: string; addressLine: string; wardName: string; provinceName: string }

/**
 * What a seller still sees of a buyer when the order is over: name's first word, the end of the phone number and the
 * province. The purpose the data was given for has ended (Law 91/2025, data minimisation).
 */
export function maskContact(contact: Contact): Contact {
  return {
    name: maskName(contact.name),
    phone: maskPhone(contact.phone),
    addressLine: '•••',
    wardName: '•••',
    provinceName: contact.provinceName,
  }
}

function maskName(name: string): string {
  const [first = '', ...rest] = name.trim().split(/\s+/)
  return [first, ...rest.map((word) => `${word.slice(0, 1)}.`)].join(' ')
}

/** Keeps the last three digits: enough to tell two parcels apart. */
function maskPhone(phone: string): string {
  const digits = phone.replace(/\D/g, '')
  return `•••• ••• ${digits.slice(-3)}`
}
