export type PasswordFault = { kind: 'passwordTooShort' } | { kind: 'passwordTooLong' } | { kind: 'passwordIsEmail' } | { kind: 'passwordTooCommon' }

const LEAST = 10
/** Longer ones only make the server work. */
const MOST = 200

/** The commonest of ten characters and more; shorter ones are refused anyway. */
const common = new Set(
  `1234567890 12345678910 0123456789 0987654321 9876543210 1234512345 1122334455 1234554321 qwertyuiop qwerty12345 qwerty1234
  qwertyuiop123 1q2w3e4r5t 1qaz2wsx3edc password12 password123 password1234 passw0rd123 iloveyou123 abc123456789 abcd123456
  abcdefghij abcdef123456 matkhau123 matkhau1234 matkhau123456 anhyeuem123 emyeuanh123 anhyeuem1234 vietnam123 vietnam1234
  saigon123456 hanoi123456 khongcopass khongbiet123 gaubong123 asdfghjkl123 asdfghjkl1 zxcvbnm123 admin12345 admin123456
  welcome123 letmein123 chobatinh123 binhthuan123 lamdong123 ninhthuan123 a123456789 aa123456789 123456789a 123456789abc`
    .split(/\s+/),
)

/** Length does more than mixed letters and signs (NIST SP 800-63B): long enough, not the e-mail, not one everybody tries first. */
export function passwordFault(password: string, email: string): PasswordFault | null {
  if ([...password].length < LEAST) return { kind: 'passwordTooShort' }
  if (password.length > MOST) return { kind: 'passwordTooLong' }
  const plain = password.toLowerCase()
  const address = email.toLowerCase()
  if (plain === address || plain === address.split('@')[0]) return { kind: 'passwordIsEmail' }
  if (common.has(plain) || new Set(plain).size <= 2) return { kind: 'passwordTooCommon' }
  return null
}
