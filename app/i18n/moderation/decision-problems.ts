import type { ProblemTexts } from '../messages.ts'
import type { ApproveProblem } from '#app/domain/catalog/use-cases/approve-change.server.ts'
import type { RefuseProblem } from '#app/domain/catalog/use-cases/refuse-change.server.ts'
import type { SuspendProblem } from '#app/domain/catalog/use-cases/suspend-product.server.ts'
import type { DecideCertificateProblem } from '#app/domain/certification/use-cases/decide-certificate.server.ts'
import type { GiveUpJobProblem } from '#app/domain/supervision/use-cases/give-up-job.server.ts'
import type { VendorDecisionProblem } from '#app/domain/vendors/use-cases/decide-on-vendor.server.ts'
import { formatMoment } from '../format.ts'
import { changeStateNames, nameOf, productStateNames, vendorStateNames } from './words.ts'
import { decisionText } from './decisions.ts'

const faster = {
  vi: (state: string) => `Hồ sơ vừa được xử lý (nay: ${state}), nên quyết định của bạn không được ghi. Hãy xem lịch sử bên dưới.`,
  en: (state: string) => `This has just been dealt with (now: ${state}), so your decision was not recorded. See the history below.`,
}

export const vendorProblems: ProblemTexts<VendorDecisionProblem> = {
  vi: {
    notFound: 'Không tìm thấy cơ sở này.',
    reasonMissing: decisionText.vi.reasonMissing,
    notNow: ({ state }) => faster.vi(vendorStateNames.vi[state]),
  },
  en: {
    notFound: 'This vendor was not found.',
    reasonMissing: decisionText.en.reasonMissing,
    notNow: ({ state }) => faster.en(vendorStateNames.en[state]),
  },
}

export const changeProblems: ProblemTexts<ApproveProblem | RefuseProblem> = {
  vi: {
    notFound: 'Không tìm thấy nội dung này.',
    noteMissing: decisionText.vi.reasonMissing,
    vendorNotApproved: 'Cơ sở chưa được duyệt hoặc đang tạm ngừng, nên sản phẩm chưa thể lên chợ.',
    noLongerWaits: ({ state }) => faster.vi(nameOf(changeStateNames, 'vi', state)),
    alreadyDecided: ({ state, decidedBy, decidedAt }) =>
      `${decidedBy} đã quyết định lúc ${formatMoment(decidedAt, 'vi')} (${nameOf(changeStateNames, 'vi', state)}). Quyết định của bạn không được ghi.`,
  },
  en: {
    notFound: 'This was not found.',
    noteMissing: decisionText.en.reasonMissing,
    vendorNotApproved: 'The vendor is not approved or is suspended, so the product cannot go on sale yet.',
    noLongerWaits: ({ state }) => faster.en(nameOf(changeStateNames, 'en', state)),
    alreadyDecided: ({ state, decidedBy, decidedAt }) =>
      `${decidedBy} decided at ${formatMoment(decidedAt, 'en')} (${nameOf(changeStateNames, 'en', state)}). Your decision was not recorded.`,
  },
}

export const productProblems: ProblemTexts<SuspendProblem> = {
  vi: {
    notFound: 'Không tìm thấy sản phẩm này.',
    noteMissing: decisionText.vi.reasonMissing,
    notOpen: ({ state }) => faster.vi(nameOf(productStateNames, 'vi', state)),
  },
  en: {
    notFound: 'This product was not found.',
    noteMissing: decisionText.en.reasonMissing,
    notOpen: ({ state }) => faster.en(nameOf(productStateNames, 'en', state)),
  },
}

export const certificateProblems: ProblemTexts<DecideCertificateProblem> = {
  vi: {
    notFound: 'Không tìm thấy chứng nhận này.',
    noteMissing: decisionText.vi.reasonMissing,
    notOpen: 'Chứng nhận vừa được xử lý, nên quyết định của bạn không được ghi. Hãy xem lịch sử bên dưới.',
  },
  en: {
    notFound: 'This certificate was not found.',
    noteMissing: decisionText.en.reasonMissing,
    notOpen: 'The certificate has just been dealt with, so your decision was not recorded. See the history below.',
  },
}

export const jobProblems: ProblemTexts<GiveUpJobProblem> = {
  vi: {
    'operator-only': 'Chỉ người điều hành sàn được chạy lại việc nền.',
    'job-gone': 'Việc này đã xong hoặc đang chạy.',
    'reason-missing': 'Ghi lý do thôi không chạy việc này nữa.',
  },
  en: {
    'operator-only': 'Only the floor operator may run a job again.',
    'job-gone': 'This job is done or is running now.',
    'reason-missing': 'Say why this job is given up.',
  },
}
