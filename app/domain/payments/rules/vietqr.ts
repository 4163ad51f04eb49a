import type { Dong } from '#app/domain/shared/money.ts'

/** NAPAS's application id inside an EMVCo merchant-presented code. */
const NAPAS = 'A000000727'
const TO_ACCOUNT = 'QRIBFTTA'
const VIETNAM_DONG = '704'

export type VietQrTransfer = {
  /** Six digits of the bank (NAPAS BIN). */
  bankBin: string
  account: string
  amount: Dong
  /** What the payer's bank writes into the transfer: ASCII, at most 25 characters. */
  purpose: string
}

/**
 * The text of a VietQR code for one transfer to one account: EMVCo tag-length-value fields closed by CRC-16/CCITT-FALSE
 * (NAPAS "VietQR" specification; test vectors beside this file). Throws when a field breaks the format, because those
 * texts are ours, not a person's.
 */
export function vietQrText({ bankBin, account, amount, purpose }: VietQrTransfer): string {
  if (!/^\d{6}$/.test(bankBin)) throw new Error(`${bankBin} is not a bank's BIN`)
  if (!/^[A-Za-z0-9]{4,19}$/.test(account)) throw new Error('An account has 4 to 19 letters or digits')
  if (!/^[A-Za-z0-9 ]{1,25}$/.test(purpose)) throw new Error('A purpose is ASCII and at most 25 characters')
  if (amount <= 0n) throw new Error('A transfer needs an amount')
  const beneficiary = field('00', bankBin) + field('01', account)
  const body = [
    field('00', '01'),
    field('01', '12'),
    field('38', field('00', NAPAS) + field('01', beneficiary) + field('02', TO_ACCOUNT)),
    field('53', VIETNAM_DONG),
    field('54', amount.toString()),
    field('58', 'VN'),
    field('62', field('08', purpose)),
    '6304',
  ].join('')
  return body + crc16(body)
}

/** CRC-16/CCITT-FALSE (polynomial 1021, start FFFF) of an ASCII text, as four capital hexadecimal digits. */
export function crc16(text: string): string {
  let crc = 0xffff
  for (let index = 0; index < text.length; index++) {
    crc ^= text.charCodeAt(index) << 8
    for (let bit = 0; bit < 8; bit++) crc = crc & 0x8000 ? ((crc << 1) ^ 0x1021) & 0xffff : (crc << 1) & 0xffff
  }
  return crc.toString(16).toUpperCase().padStart(4, '0')
}

function field(tag: string, value: string): string {
  return tag + String(value.length).padStart(2, '0') + value
}
