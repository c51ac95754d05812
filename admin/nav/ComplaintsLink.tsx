import type { ServerProps } from 'payload'

import { hasRole } from '../../collections/access'
import { complaintDeskWords } from '../complaints/words'
import { ActiveLink } from './ActiveLink.client'

/** The way to the complaint desk, for its people and for those who take stories down. */
export const ComplaintsLink = ({ i18n, payload, user }: Pick<ServerProps, 'i18n' | 'payload' | 'user'>) =>
  hasRole(user ?? null, 'rights-manager', 'chief-editor', 'editor') ? <ActiveLink id="nav-complaints" href={`${payload.config.routes.admin}/complaints`}>{complaintDeskWords(i18n.language).nav}</ActiveLink> : null
