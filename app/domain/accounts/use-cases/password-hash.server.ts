import { hash, verify } from '@node-rs/argon2'

/** The library's default algorithm is argon2id; this is OWASP's setting for it: 19 MiB, two passes, one lane. */
const options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), options)
}

export function isPassword(passwordHash: string, password: string): Promise<boolean> {
  return verify(passwordHash, password.normalize('NFC'))
}

let nobodys: Promise<string> | undefined

/** A hash that no account has: checked for an unknown e-mail, so that it takes as long as a known one. */
export function hashOfNobody(): Promise<string> {
  nobodys ??= hashPassword('nobody has this password')
  return nobodys
}
