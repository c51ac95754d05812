import type { ServerProps } from 'payload'

import { hasRole } from '../../collections/access'
import { dataImportWords } from '../dataImport/words'
import { ActiveLink } from './ActiveLink.client'

/** The way to the import of many observations, for the statistics desk. */
export const DataImportLink = ({ i18n, payload, user }: Pick<ServerProps, 'i18n' | 'payload' | 'user'>) =>
  hasRole(user ?? null, 'statistics-editor') ? <ActiveLink href={`${payload.config.routes.admin}/data-import`}>{dataImportWords(i18n.language).nav}</ActiveLink> : null
