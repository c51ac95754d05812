import { isFromHere, redirectTo } from '@/app/(licensee)/licensees/form'

import { deskCookie, refuse } from '../../../../deskForm'
import { caseCookie, statusPage as page } from '../../../form'

/** Closes the case on this machine. */
export const POST = (request: Request) =>
  isFromHere(request) ? redirectTo(page, deskCookie({ name: caseCookie, value: '', path: page, maxAge: 0 })) : refuse({ page, status: 403, message: '请从本站的页面提交。' })
