import { disableEndpoint } from '@/newsroom/licensing/telling/webhooks'

import { act } from '../act'

export const POST = act(disableEndpoint)
