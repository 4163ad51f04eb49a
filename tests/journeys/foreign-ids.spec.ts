import { randomUUID } from 'node:crypto'
import { expect, test, type Page } from '@playwright/test'
import { personInRole } from './support/people.ts'
import { routesWithIds } from './support/routes-with-ids.ts'

type Things = { [pattern: string]: { id: string; form: Record<string, string> } }

/** Ids in the links of a page's main part. */
async function idsIn(page: Page, list: string, before: string): Promise<string[]> {
  await page.goto(list)
  const links = await page.getByRole('main').getByRole('link').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
  return links.filter((href) => href.startsWith(before)).map((href) => href.slice(before.length, before.length + 36))
}

async function firstId(page: Page, list: string, before: string): Promise<string> {
  const [first] = await idsIn(page, list, before)
  if (!first) throw new Error(`${list} leads to nothing under ${before}.`)
  return first
}

/** Each door's addresses are read from the list of routes; one whose kind of id is not known here fails. */
async function expectNothingForeign(page: Page, door: string, things: Things, origin: string): Promise<void> {
  const paths = await routesWithIds(door)
  expect(paths.length).toBeGreaterThan(3)
  for (const path of paths) {
    const kind = Object.keys(things).find((pattern) => path.startsWith(`${door}/${pattern}`))
    const thing = kind ? things[kind] : undefined
    if (!thing) throw new Error(`Say in this test which id belongs into ${path}.`)
    for (const id of [thing.id, randomUUID(), '1']) {
      const address = `/${path.replace(/:\w+/, id)}`
      const seen = await page.request.get(address, { maxRedirects: 0 })
      expect.soft(seen.status(), `GET ${address}`).toBe(404)
      const sent = await page.request.post(address, { form: thing.form, headers: { origin }, maxRedirects: 0 })
      // 405: the page takes no form at all.
      expect.soft([404, 405], `POST ${address} answered ${sent.status()}`).toContain(sent.status())
    }
  }
}

test('no address of the vendor centre shows or takes what is another vendor’s', async ({ browser, page, baseURL }) => {
  const operator = await personInRole(browser, 'floorOperator')
  const leader = await personInRole(browser, 'vendorLeader')
  const own = await firstId(operator, '/quan-tri/co-so?tim=Thanh+long+Đồng+Nắng', '/quan-tri/co-so/')
  const foreign = async (list: string) => {
    const owned = await idsIn(operator, `${list}?co_so=${own}`, `${list}/`)
    const [first] = (await idsIn(operator, list, `${list}/`)).filter((id) => !owned.includes(id))
    return first ?? ''
  }
  const order = await foreign('/quan-tri/don-hang')
  const product = await foreign('/quan-tri/san-pham')
  const claim = await foreign('/quan-tri/yeu-cau-hoan-tien')
  const refund = await foreign('/quan-tri/hoan-tien')
  await page.goto('/san-pham/nuoc-mam-phan-thiet-40-do-dam')
  const variant = await page.getByRole('radio').first().getAttribute('value')
  const there = await personInRole(browser, 'officerKhanhHoa')
  const certificate = await firstId(there, '/quan-tri', '/quan-tri/chung-nhan/')
  await expectNothingForeign(
    leader,
    'kenh-ban-hang',
    {
      'don-hang/:id/tu-choi': { id: order, form: { reason: 'out-of-stock' } },
      'don-hang/:id/hoan-hang': { id: order, form: { reason: 'refused' } },
      'don-hang/:id': { id: order, form: { intent: 'accept' } },
      'yeu-cau-hoan-tien/:id': { id: claim, form: { kind: 'accept' } },
      'hoan-tien/:id': { id: refund, form: { bankReference: 'FT1234' } },
      'anh-yeu-cau/:id/:file': { id: claim, form: {} },
      'san-pham/:id': { id: product, form: { intent: 'withdraw' } },
      'chung-nhan/:id': { id: certificate, form: { scheme: 'haccp' } },
      // No other vendor of the demo has sent a list.
      'thu-ho/:id': { id: order, form: {} },
      'sao-ke/:id': { id: order, form: { date: '0', text: '1', credit: '2' } },
      'tien-hang/:id': { id: await foreign('/quan-tri/quyet-toan'), form: {} },
      'hoa-don/:id': { id: order, form: { number: '1C26TAA-1', issuedOn: '2026-11-01', lookupCode: 'ABC' } },
      'kho/:variantId': { id: variant ?? '', form: { intent: 'receive', quantity: '1', key: randomUUID() } },
    },
    baseURL ?? '',
  )
  const slips = await leader.request.get(`/kenh-ban-hang/phieu-dong-goi?ids=${order}`)
  expect(await slips.text()).toContain('Không có phiếu nào để in')
})

test('no address of the moderation desk shows or takes what is under another authority', async ({ browser, baseURL }) => {
  const here = await personInRole(browser, 'officerLamDong')
  const there = await personInRole(browser, 'officerKhanhHoa')
  const operator = await personInRole(browser, 'floorOperator')
  const seller = await firstId(operator, '/quan-tri/co-so?tim=Thanh+long+Đồng+Nắng', '/quan-tri/co-so/')
  const reason = 'Thử từ cơ quan khác'
  await expectNothingForeign(
    there,
    'quan-tri',
    {
      'co-so/:id': { id: await firstId(here, '/quan-tri/co-so', '/quan-tri/co-so/'), form: { intent: 'suspend', reason } },
      'san-pham/:id': { id: await firstId(here, '/quan-tri/san-pham', '/quan-tri/san-pham/'), form: { intent: 'suspend', reason } },
      'don-hang/:id': { id: await firstId(here, '/quan-tri/don-hang', '/quan-tri/don-hang/'), form: {} },
      'thay-doi/:id': { id: await firstId(here, '/quan-tri', '/quan-tri/thay-doi/'), form: { intent: 'approve', reason } },
      'phan-anh/:id': { id: await firstId(here, '/quan-tri/phan-anh', '/quan-tri/phan-anh/'), form: { answer: reason } },
      'yeu-cau-hoan-tien/:id': {
        id: await firstId(here, '/quan-tri/yeu-cau-hoan-tien', '/quan-tri/yeu-cau-hoan-tien/'),
        form: { intent: 'grantAll', reason },
      },
      'hoan-tien/:id': { id: await firstId(here, '/quan-tri/hoan-tien', '/quan-tri/hoan-tien/'), form: { intent: 'prove', reason } },
      'anh-yeu-cau/:id/:file': { id: await firstId(here, '/quan-tri/yeu-cau-hoan-tien', '/quan-tri/yeu-cau-hoan-tien/'), form: {} },
      'chung-nhan/:id': { id: await firstId(here, '/quan-tri', '/quan-tri/chung-nhan/'), form: { intent: 'reject', reason } },
      'thanh-toan/:id': { id: await firstId(operator, '/quan-tri/thanh-toan', '/quan-tri/thanh-toan/'), form: {} },
      'quyet-toan/:id': { id: await firstId(operator, '/quan-tri/quyet-toan', '/quan-tri/quyet-toan/'), form: { intent: 'release', reason } },
      'so-cai/:id': { id: await firstId(operator, `/quan-tri/so-cai?tai_khoan=commission&co_so=${seller}`, '/quan-tri/so-cai/'), form: {} },
      'thu-ho/:id': { id: await firstId(operator, '/quan-tri/thu-ho', '/quan-tri/thu-ho/'), form: {} },
      'sao-ke/:id': { id: await firstId(here, '/quan-tri/sao-ke', '/quan-tri/sao-ke/'), form: { date: '0', text: '1', credit: '2' } },
    },
    baseURL ?? '',
  )
})
