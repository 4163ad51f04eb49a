import { messages } from '../messages.ts'

/** Background jobs that keep failing. */
export const jobsText = messages({
  vi: {
    title: 'Việc nền lỗi',
    lead: 'Những việc đã thất bại từ ba lần trở lên. Chạy lại không gây hại: làm hai lần cũng chỉ có một kết quả.',
    task: 'Việc',
    tries: 'Số lần thử',
    triesOf: (done: number, most: number) => `${done} / ${most}`,
    error: 'Lỗi gần nhất',
    since: 'Từ lúc',
    next: 'Thử lại lúc',
    given: 'Đã thôi thử',
    retry: 'Chạy lại ngay',
    retryOne: (task: string) => `Chạy lại ngay: ${task}`,
    nothing: 'Không có việc nào lỗi',
    restarted: 'Việc đã được đưa vào hàng chạy lại.',
  },
  en: {
    title: 'Failing jobs',
    lead: 'Jobs that have failed three times or more. Running one again does no harm: done twice, it has one effect.',
    task: 'Job',
    tries: 'Tries',
    triesOf: (done: number, most: number) => `${done} / ${most}`,
    error: 'Last error',
    since: 'Since',
    next: 'Next try',
    given: 'Given up',
    retry: 'Run again now',
    retryOne: (task: string) => `Run again now: ${task}`,
    nothing: 'No job is failing',
    restarted: 'The job is queued to run again.',
  },
})
