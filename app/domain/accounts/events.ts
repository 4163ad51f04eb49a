/** Somebody says they forgot the password of this address; whether it has an account is found out by the job alone. */
export type PasswordResetAsked = { type: 'passwordResetAsked'; resetId: string; email: string; locale: string }

/** `changeId` tells two changes of one person apart. */
export type PasswordChanged = { type: 'passwordChanged'; userId: string; changeId: string }

/** What is kept elsewhere about the person goes too; orders stay, as the law wants. */
export type AccountDeleted = { type: 'accountDeleted'; userId: string; email: string }

/** An operator took a colleague's lost second factor away; the colleague is told. */
export type CodesReset = { type: 'codesReset'; userId: string; resetId: string }

export type AccountsEvent = CodesReset | PasswordResetAsked | PasswordChanged | AccountDeleted
