import { isFromHere, redirectTo } from '@/app/(licensee)/licensees/form'

import { deskCookie, refuse } from '../../../deskForm'
import { caseCookie, statusPath } from '../../form'

export const POST = (request: Request) =>
  isFromHere(request)
    ? redirectTo(statusPath, deskCookie({ name: caseCookie, value: '', path: statusPath, maxAge: 0 }))
    : refuse({ page: statusPath, status: 403, message: '请从本站的页面提交。' })
