import type { ServerProps } from 'payload'

import { hasRole } from '../../collections/access'
import { statisticsWords } from '../statistics/words'
import { ActiveLink } from './ActiveLink.client'

/** The way to the statistics desk, for those who act there and those who read. */
export const StatisticsLink = ({ i18n, payload, user }: Pick<ServerProps, 'i18n' | 'payload' | 'user'>) =>
  hasRole(user ?? null, 'statistics-editor', 'editor', 'chief-editor') ? <ActiveLink id="nav-statistics" href={`${payload.config.routes.admin}/statistics`}>{statisticsWords(i18n.language).nav}</ActiveLink> : null
