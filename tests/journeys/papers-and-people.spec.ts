import { expect, test } from '@playwright/test'
import { digits } from './support/made-up.ts'
import { linkInLetter, newPerson, personInRole } from './support/people.ts'

test('a leader invites a packer by letter, who sets a password, works, and is removed again', async ({ browser }) => {
  const email = `dong-goi-${digits(8)}@demo.chobatinh.test`
  const leader = await personInRole(browser, 'vendorLeader')
  await leader.goto('/kenh-ban-hang/nhan-su')
  await leader.getByLabel('E-mail').fill(email)
  await leader.getByRole('radio', { name: /^Đóng gói/ }).check()
  await leader.getByRole('button', { name: 'Gửi lời mời' }).click()
  await expect(leader.getByText(`Đã gửi lời mời đến ${email}.`)).toBeVisible()
  // On a telephone that somebody else was signed in on.
  const packer = await personInRole(browser, 'shopper')
  await packer.goto(await linkInLetter(packer, email, /^Mời làm việc/, /\/loi-moi\/[\w-]{43}/))
  await packer.getByRole('main').getByRole('button', { name: 'Đăng xuất' }).click()
  await packer.getByLabel('Họ tên').fill('Lê Văn Gói')
  await packer.getByLabel('Mật khẩu').fill('mot cau ngan de nho')
  await packer.getByRole('button', { name: 'Nhận lời mời' }).click()
  await expect(packer).toHaveURL(/kenh-ban-hang$/)
  await packer.goto('/kenh-ban-hang/nhan-su')
  await expect(packer.getByText('Chỉ chủ nhiệm thêm, bớt người và đổi vai trò.')).toBeVisible()
  expect((await packer.goto('/kenh-ban-hang/chung-nhan/moi'))?.status()).toBe(403)
  await leader.reload()
  await leader.getByRole('button', { name: 'Cho Lê Văn Gói thôi việc trên kênh người bán' }).click()
  await expect(leader.getByText('Người này không còn vào được kênh người bán.')).toBeVisible()
  await packer.goto('/kenh-ban-hang/don-hang')
  await expect(packer).toHaveURL(/mo-gian-hang/)
})

test('the last leader cannot leave', async ({ browser }) => {
  const leader = await personInRole(browser, 'vendorLeader')
  await leader.goto('/kenh-ban-hang/nhan-su')
  await leader.getByRole('button', { name: /^Cho Nguyễn Văn Thạnh thôi việc/ }).click()
  await expect(leader.getByRole('alert')).toContainText('Cơ sở cần ít nhất một chủ nhiệm.')
})

test('a claimed certificate with its scan is refused with a note, mended and confirmed', async ({ browser }) => {
  test.setTimeout(120_000)
  const number = `DEMO-${digits(6)}/VietGAP`
  const leader = await personInRole(browser, 'vendorLeader')
  const officer = await personInRole(browser, 'officerLamDong')
  await leader.goto('/kenh-ban-hang/chung-nhan/moi')
  await leader.getByLabel('Loại chứng nhận').selectOption({ label: 'VietGAP' })
  await leader.getByLabel('Số quyết định hoặc số giấy').fill(number)
  await leader.getByLabel('Cơ quan cấp').fill('Tổ chức chứng nhận Minh Họa')
  await leader.getByLabel('Ngày cấp').fill('2099-01-01')
  await leader.getByRole('checkbox', { name: 'Thanh long sấy dẻo' }).check()
  await leader.getByLabel('Bản chụp hoặc PDF của giấy').setInputFiles({ name: 'giay.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%demo') })
  await leader.getByRole('button', { name: 'Gửi cán bộ xác nhận' }).click()
  await expect(leader.getByText('Ngày cấp chưa đúng hoặc ở tương lai.').first()).toBeVisible()
  // The scan is kept and need not be chosen again.
  await expect(leader.getByText('Bản chụp đã tải lên được giữ lại.')).toBeVisible()
  await expect(leader.getByRole('checkbox', { name: 'Thanh long sấy dẻo' })).toBeChecked()
  await leader.getByLabel('Ngày cấp').fill('2026-03-02')
  await leader.getByRole('button', { name: 'Gửi cán bộ xác nhận' }).click()
  await expect(leader.getByText('Đã gửi.')).toBeVisible()

  await officer.goto('/quan-tri/co-so?tim=Thanh+long+Đồng+Nắng')
  await officer.getByRole('link', { name: 'HTX Thanh long Đồng Nắng' }).click()
  await officer.getByRole('link', { name: number }).click()
  const scan = (await officer.getByRole('link', { name: 'Mở bản chụp' }).getAttribute('href')) ?? ''
  const file = await officer.request.get(scan)
  expect([file.status(), file.headers()['content-type'], file.headers()['cache-control']]).toEqual([200, 'application/pdf', 'private, no-store'])
  const stranger = await newPerson(browser)
  expect((await stranger.request.get(scan, { maxRedirects: 0 })).status()).toBe(302)
  await officer.getByRole('radio', { name: /^Không xác nhận/ }).check()
  await officer.getByLabel(/Lý do/).fill('Giấy chưa có dấu, xin gửi bản có dấu.')
  await officer.getByRole('button', { name: 'Ghi quyết định' }).click()
  await expect(officer.getByText('Đã ghi quyết định.')).toBeVisible()

  await leader.goto('/kenh-ban-hang/chung-nhan')
  await leader.getByRole('link', { name: `Sửa và nộp lại chứng nhận ${number}` }).click()
  await expect(leader.getByText('Cán bộ ghi: Giấy chưa có dấu, xin gửi bản có dấu.').first()).toBeVisible()
  await leader.getByRole('button', { name: 'Gửi cán bộ xác nhận' }).click()
  await expect(leader.getByText('Đã gửi.')).toBeVisible()
})

test('what a visitor writes reaches the officer and is answered by letter', async ({ browser, page }) => {
  const email = `phan-anh-${digits(8)}@demo.chobatinh.test`
  await page.goto('/lien-he?gian-hang=htx-thanh-long-dong-nang')
  await page.getByLabel('Nội dung').fill('Ngắn')
  await page.getByLabel('Họ và tên').fill('Hồ Thị Hỏi')
  await page.getByLabel('E-mail nhận trả lời').fill(email)
  await page.getByRole('button', { name: 'Gửi phản ánh' }).click()
  await expect(page.getByText('Cần ít nhất 10 ký tự.').first()).toBeVisible()
  await expect(page.getByLabel('Họ và tên')).toHaveValue('Hồ Thị Hỏi')
  await page.getByLabel('Nội dung').fill('Cơ sở có nhận khách đến vườn tham quan không?')
  await page.getByRole('button', { name: 'Gửi phản ánh' }).click()
  const code = /PA-[0-9A-F]{8}/.exec((await page.getByText(/Mã phản ánh/).textContent()) ?? '')?.[0] ?? 'none'
  const officer = await personInRole(browser, 'officerLamDong')
  await officer.goto('/quan-tri/phan-anh')
  await officer.getByRole('link', { name: code }).click()
  await officer.getByLabel('Câu trả lời').fill('Cơ sở mở cửa cuối tuần, xin gọi trước một ngày.')
  await officer.getByRole('button', { name: 'Gửi trả lời' }).click()
  await expect(officer.getByText('Đã gửi trả lời.')).toBeVisible()
  await linkInLetter(page, email, new RegExp(`Trả lời phản ánh ${code}`), /xin gọi trước một ngày/)
})
