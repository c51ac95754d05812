import { FormField } from '@/components'

import type { FormState } from './form'

/** A new password, typed twice. */
export const NewPassword = ({ state }: { state: FormState }) => (
  <>
    <FormField id="password" type="password" label="新密码" hint="至少 10 个字，可以是一句话。" autoComplete="new-password" required minLength={10} maxLength={200} {...(state.errors['password'] ? { error: state.errors['password'] } : {})} />
    <FormField id="passwordAgain" type="password" label="再输一次" autoComplete="new-password" required maxLength={200} {...(state.errors['passwordAgain'] ? { error: state.errors['passwordAgain'] } : {})} />
  </>
)
