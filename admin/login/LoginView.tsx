import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { getSafeRedirect } from 'payload/shared'

import { Logo } from '../graphics'
import { LoginForm } from './LoginForm.client'
import './login.css'

/** The panel's sign-in: e-mail and password, and a code where the account has a second factor. */
export function LoginView({ initPageResult: { req }, searchParams }: AdminViewServerProps) {
  const { admin, api } = req.payload.config.routes
  const wanted = searchParams?.['redirect']
  const leadsTo = getSafeRedirect({ fallbackTo: admin, redirectTo: typeof wanted === 'string' ? wanted : '' })
  if (req.user) redirect(leadsTo)
  return (
    <>
      <div className="login__brand"><Logo /></div>
      <LoginForm address={`${api}/users/login`} forgotten={`${admin}${req.payload.config.admin.routes.forgot}`} leadsTo={leadsTo} />
    </>
  )
}
