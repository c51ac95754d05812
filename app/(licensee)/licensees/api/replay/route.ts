import { replay } from '@/newsroom/licensing/webhooks'

import { act } from '../act'

export const POST = act(replay)
