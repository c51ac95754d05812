import { revokeToken } from '@/newsroom/licensing/tokens'

import { act } from '../act'

export const POST = act(revokeToken)
