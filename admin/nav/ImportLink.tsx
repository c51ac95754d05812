import type { ServerProps } from 'payload'

import { hasRole, roles } from '../../collections/access'
import { ActiveLink } from './ActiveLink.client'

/** The way to the import, for those who may write stories. */
export const ImportLink = ({ i18n, payload, user }: Pick<ServerProps, 'i18n' | 'payload' | 'user'>) =>
  hasRole(user ?? null, ...roles) ? <ActiveLink href={`${payload.config.routes.admin}/import`}>{i18n.language === 'en' ? 'Import' : '导入稿件'}</ActiveLink> : null
