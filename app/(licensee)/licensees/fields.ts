import { z } from 'zod'

/** Shapes of the portal's form fields. A field arrives as the list of what was sent under its name. */

const first = (value: unknown) => (Array.isArray(value) ? value[0] : value)

/** Control characters and those that turn the direction of what follows: nobody types them, and a colleague would read another name. */
const unseen = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/gu
const plain = (value: unknown) => (typeof value === 'string' ? value.replace(unseen, '') : value)

/** One text, trimmed. `missing` is said when it is empty or not there. */
export const text = ({ max, missing }: { max: number; missing: string }) =>
  z.preprocess((value) => plain(first(value)), z.string({ error: missing }).trim().min(1, missing).max(max, `最多 ${max} 个字。`))

/** One text that may be left empty. */
export const optionalText = (max: number) => z.preprocess((value) => plain(first(value)) ?? '', z.string().trim().max(max, `最多 ${max} 个字。`))

/** A secret as typed, never trimmed. */
export const secretText = ({ max = 200, missing }: { max?: number; missing: string }) => z.preprocess(first, z.string({ error: missing }).min(1, missing).max(max, `最多 ${max} 个字。`))

export const email = z.preprocess(first, z.string({ error: '请填写邮箱。' }).trim().toLowerCase().max(200, '邮箱最多 200 个字。').pipe(z.email('邮箱写得不对，例如 name@example.com。')))

/** One of the given words. */
export const oneOf = <const Words extends readonly [string, ...string[]]>(words: Words, missing: string) => z.preprocess(first, z.enum(words, { error: missing }))

/** Every ticked box of a name. */
export const ticks = (max: number) => z.preprocess((value) => value ?? [], z.array(z.string().max(200)).max(max))

/** A new password and its repetition; spread into the shape of a form, then checked by `samePasswords`. */
export const newPassword = {
  password: z.preprocess(first, z.string({ error: '请填写新密码。' }).min(10, '密码至少 10 个字。').max(200, '最多 200 个字。')),
  passwordAgain: secretText({ missing: '请再输一次。' }),
}
export const samePasswords = ({ password, passwordAgain }: { password: string; passwordAgain: string }) => password === passwordAgain
export const notTheSame = { error: '两次输入的不一样。', path: ['passwordAgain'] }

/** A document's id, as our own pages write it into a form. */
export const id = z.preprocess(first, z.string({ error: '缺少编号。' }).regex(/^[0-9a-f-]{24,36}$/, '编号不对。'))
