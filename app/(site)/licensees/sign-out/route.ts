import { isTrustedForm, redirectTo } from '../form'
import { sessionCookie } from '../session'

export const POST = (request: Request) =>
  isTrustedForm(request) ? redirectTo('/licensees', `${sessionCookie}=; Path=/licensees; HttpOnly; SameSite=Lax; Max-Age=0`) : redirectTo('/licensees?failure=origin')
