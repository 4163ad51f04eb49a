import type { AcceptWithNewAccountProblem } from '#app/domain/vendors/use-cases/accept-with-new-account.server.ts'
import type { InviteStaffProblem } from '#app/domain/vendors/use-cases/invite-staff.server.ts'
import type { StaffProblem } from '#app/domain/vendors/use-cases/lock-colleague.server.ts'
import { passwordFaultTexts } from '../account/password.ts'
import { messages, type ProblemTexts } from '../messages.ts'

/** Who works on the vendor centre. */
export const staffText = messages({
  vi: {
    title: 'Nhân sự',
    lead: 'Những người được vào kênh người bán của cơ sở. Mỗi người dùng tài khoản riêng, không dùng chung mật khẩu.',
    colleagues: 'Đang làm việc',
    name: 'Họ tên',
    email: 'E-mail',
    role: 'Vai trò',
    you: 'bạn',
    changeRole: 'Đổi vai trò',
    roleOf: (name: string) => `Vai trò của ${name}`,
    changeRoleOf: (name: string) => `Đổi vai trò của ${name}`,
    remove: 'Cho thôi',
    removeNamed: (name: string) => `Cho ${name} thôi việc trên kênh người bán`,
    invitations: 'Lời mời chưa trả lời',
    until: (day: string) => `đến ${day}`,
    takeBack: 'Rút lời mời',
    takeBackNamed: (email: string) => `Rút lời mời gửi ${email}`,
    invite: 'Mời thêm người',
    inviteHint: 'Người được mời nhận thư có đường dẫn để đặt mật khẩu, hoặc vào bằng tài khoản sẵn có.',
    send: 'Gửi lời mời',
    sent: (email: string) => `Đã gửi lời mời đến ${email}.`,
    tookBack: 'Đã rút lời mời.',
    changed: 'Đã đổi vai trò.',
    removed: 'Người này không còn vào được kênh người bán.',
    readOnly: 'Chỉ chủ nhiệm thêm, bớt người và đổi vai trò.',
    tooManyLetters: 'Đã gửi quá nhiều thư đến địa chỉ này. Vui lòng thử lại sau một giờ.',
    invitedTitle: (vendor: string) => `Lời mời của ${vendor}`,
    invitedLead: (role: string) => `Bạn được mời vào kênh người bán với vai trò: ${role}.`,
    forAddress: (email: string) => `Lời mời gửi cho ${email}.`,
    accept: 'Nhận lời mời',
    otherAccount: (email: string) => `Bạn đang đăng nhập bằng ${email}, không phải địa chỉ được mời. Hãy đăng xuất, trang này sẽ mở lại cho người được mời.`,
    logout: 'Đăng xuất',
    hasAccount: 'Địa chỉ này đã có tài khoản. Đăng nhập để nhận lời mời.',
    login: 'Đăng nhập',
    newAccount: 'Đặt mật khẩu để mở tài khoản và nhận lời mời.',
    password: 'Mật khẩu',
    ended: 'Lời mời không còn hiệu lực',
    endedText: 'Lời mời đã được nhận, đã rút lại, đã quá 7 ngày hoặc đường dẫn chép chưa đủ. Hãy nhờ chủ nhiệm mời lại.',
    joined: 'Đã nhận lời mời. Chào mừng bạn đến kênh người bán.',
  },
  en: {
    title: 'Staff',
    lead: 'The people who may enter this seller centre. Everybody has an account of their own; nobody shares a password.',
    colleagues: 'Working here',
    name: 'Name',
    email: 'E-mail',
    role: 'Role',
    you: 'you',
    changeRole: 'Change the role',
    roleOf: (name: string) => `Role of ${name}`,
    changeRoleOf: (name: string) => `Change the role of ${name}`,
    remove: 'Remove',
    removeNamed: (name: string) => `Remove ${name} from the seller centre`,
    invitations: 'Not answered yet',
    until: (day: string) => `until ${day}`,
    takeBack: 'Take back',
    takeBackNamed: (email: string) => `Take back the invitation to ${email}`,
    invite: 'Invite somebody',
    inviteHint: 'They get a letter with a link, to set a password or to come in with an account they have.',
    send: 'Send the invitation',
    sent: (email: string) => `The invitation to ${email} is on its way.`,
    tookBack: 'The invitation is taken back.',
    changed: 'The role is changed.',
    removed: 'This person can no longer enter the seller centre.',
    readOnly: 'Only the leader adds or removes people and changes roles.',
    tooManyLetters: 'Too many letters went to this address. Please try again in an hour.',
    invitedTitle: (vendor: string) => `An invitation from ${vendor}`,
    invitedLead: (role: string) => `You are invited to the seller centre, as: ${role}.`,
    forAddress: (email: string) => `The invitation is for ${email}.`,
    accept: 'Accept the invitation',
    otherAccount: (email: string) => `You are signed in as ${email}, which is not the invited address. Sign out, and this page opens again for the person invited.`,
    logout: 'Sign out',
    hasAccount: 'This address has an account. Sign in to accept.',
    login: 'Sign in',
    newAccount: 'Set a password to open an account and to accept.',
    password: 'Password',
    ended: 'This invitation is over',
    endedText: 'It was accepted, taken back, is older than 7 days, or the link was not copied whole. Ask the leader for another one.',
    joined: 'Accepted. Welcome to the seller centre.',
  },
})

export const inviteProblems: ProblemTexts<InviteStaffProblem> = {
  vi: {
    notAllowed: 'Chỉ chủ nhiệm được mời người.',
    notFound: 'Biểu mẫu đã cũ. Hãy tải lại trang rồi thử lại.',
    tooMany: 'Cơ sở đã có 30 người và lời mời. Hãy bớt trước khi mời thêm.',
    alreadyHere: 'Người này đã ở trong danh sách nhân sự.',
  },
  en: {
    notAllowed: 'Only the leader may invite.',
    notFound: 'This form is old. Load the page again.',
    tooMany: 'There are 30 people and invitations already. Remove some first.',
    alreadyHere: 'This person is on the staff already.',
  },
}

export const staffProblems: ProblemTexts<StaffProblem> = {
  vi: {
    notAllowed: 'Chỉ chủ nhiệm được đổi nhân sự.',
    notFound: 'Không còn người này trong danh sách.',
    lastLeader: 'Cơ sở cần ít nhất một chủ nhiệm. Hãy giao vai trò chủ nhiệm cho người khác trước.',
  },
  en: {
    notAllowed: 'Only the leader may change the staff.',
    notFound: 'This person is not on the list any more.',
    lastLeader: 'There has to be a leader. Make somebody else one first.',
  },
}

export const acceptProblems: ProblemTexts<AcceptWithNewAccountProblem> = {
  vi: {
    ...passwordFaultTexts.vi,
    linkEnded: staffText.vi.endedText,
    otherAddress: 'Lời mời này gửi cho địa chỉ khác.',
    alreadyOnStaff: 'Tài khoản này đang làm cho một cơ sở. Mỗi tài khoản chỉ làm cho một cơ sở.',
    emailTaken: 'Địa chỉ này đã có tài khoản. Hãy đăng nhập để nhận lời mời.',
  },
  en: {
    ...passwordFaultTexts.en,
    linkEnded: staffText.en.endedText,
    otherAddress: 'This invitation is for another address.',
    alreadyOnStaff: 'This account works for a business already. An account works for one.',
    emailTaken: 'This address has an account. Sign in to accept.',
  },
}
