import { disableEndpoint } from '@/newsroom/licensing/webhooks'

import { act } from '../act'

export const POST = act(disableEndpoint)
