import { expect, test } from 'vitest'
import { bankNotifications, signNotification } from '#app/adapters/payments/bank-notifications.server.ts'

const SECRET = 'a secret of the bank service'
const KEY = 'a key of the bank service'
const NOW = new Date('2026-12-01T03:00:00Z')

/** As published at developer.sepay.vn. */
const sepay = {
  id: 92704,
  gateway: 'Vietcombank',
  transactionDate: '2026-12-01 09:58:00',
  accountNumber: '0123499999',
  code: null,
  content: 'CBT7K3MQ2YDABCDE chuyen tien',
  transferType: 'in',
  transferAmount: 150000,
  accumulated: 19077000,
  subAccount: null,
  referenceCode: 'MBVCB.3278907687',
  description: '',
}
/** As published at developer.casso.vn. */
const casso = {
  error: 0,
  data: [
    { id: 6789, tid: 'BANK_REF_ID', description: 'CBT7K3MQ2YD', amount: 150000, cusum_balance: 5000000, when: '2026-12-01 09:58:00', bank_sub_acc_id: '0123499999' },
    { id: 6790, tid: 'BANK_REF_2', description: 'phi', amount: -11000, cusum_balance: 4989000, when: '2026-12-01 09:59:00', bank_sub_acc_id: '0123499999' },
  ],
}

const bank = bankNotifications({ hmacSecret: SECRET, apiKey: KEY })
const signed = (body: string, at = NOW, secret = SECRET) => bank.read(body, new Headers(signNotification(secret, body, at)), NOW)
const withKey = (body: unknown, headers: Record<string, string> = { authorization: `Apikey ${KEY}` }) => bank.read(JSON.stringify(body), new Headers(headers), NOW)

test('a signed SePay notification is one transfer, its time in Viet Nam', () => {
  expect(signed(JSON.stringify(sepay))).toEqual({
    ok: true,
    transfers: [
      {
        account: '0123499999',
        transfer: {
          bookedAt: new Date('2026-12-01T02:58:00Z'),
          hasTime: true,
          amount: 150_000n,
          text: 'CBT7K3MQ2YDABCDE chuyen tien',
          bankReference: 'MBVCB.3278907687',
          balance: 19_077_000n,
        },
      },
    ],
  })
})

test('a Casso notification with the key is the transfers that came in', () => {
  const read = withKey(casso, { 'secure-token': KEY })
  expect(read.ok && read.transfers.map(({ transfer }) => [transfer.amount, transfer.bankReference])).toEqual([[150_000n, 'BANK_REF_ID']])
})

test('wrong, old, changed and missing signatures and keys are refused', () => {
  const body = JSON.stringify(sepay)
  expect(signed(body, NOW, 'another secret')).toEqual({ ok: false, problem: 'forged' })
  expect(signed(body, new Date(NOW.getTime() - 6 * 60_000))).toEqual({ ok: false, problem: 'too-old' })
  expect(signed(body, new Date(NOW.getTime() + 6 * 60_000))).toEqual({ ok: false, problem: 'too-old' })
  const changed = body.replace('150000', '150001')
  expect(bank.read(changed, new Headers(signNotification(SECRET, body, NOW)), NOW)).toEqual({ ok: false, problem: 'forged' })
  for (const headers of [{}, { authorization: 'Apikey wrong' }, { 'secure-token': '' }, { 'x-sepay-signature': 'x', 'x-sepay-timestamp': '1' }]) {
    expect(withKey(sepay, headers as Record<string, string>)).toEqual({ ok: false, problem: 'forged' })
  }
})

test('what this installation has no secret for is not believed', () => {
  const onlyKey = bankNotifications({ apiKey: KEY })
  const body = JSON.stringify(sepay)
  expect(onlyKey.read(body, new Headers(signNotification(SECRET, body, NOW)), NOW)).toEqual({ ok: false, problem: 'forged' })
  const onlySecret = bankNotifications({ hmacSecret: SECRET })
  expect(onlySecret.read(body, new Headers({ authorization: `Apikey ${KEY}` }), NOW)).toEqual({ ok: false, problem: 'forged' })
})

test.each([
  'no json',
  '{}',
  JSON.stringify({ ...sepay, transferAmount: '150000' }),
  JSON.stringify({ ...sepay, transferAmount: 1500.5 }),
  JSON.stringify({ ...sepay, transactionDate: 'hôm qua' }),
  JSON.stringify({ ...casso, error: 1 }),
])('rightly signed but of no shape we know: %s', (body) => {
  expect(signed(body)).toEqual({ ok: false, problem: 'unreadable' })
})

test('money that left and other money than đồng are no transfers', () => {
  expect(withKey({ ...sepay, transferType: 'out' })).toEqual({ ok: true, transfers: [] })
  expect(withKey({ ...sepay, currency: 'USD' })).toEqual({ ok: true, transfers: [] })
})
