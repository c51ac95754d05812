import { requestPage as page } from '../../form'
import { receiveRequest } from '../takeRequest'

/** Takes a request of anybody in. The same form again is the same case. */
export const POST = (request: Request) => receiveRequest(request, { page, member: null })
