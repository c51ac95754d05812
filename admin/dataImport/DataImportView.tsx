import { DefaultTemplate } from '@payloadcms/next/templates'
import { SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { hasRole, isStaff } from '../../collections/access'
import '../import/import.css'
import { DataImport } from './DataImport.client'
import './dataImport.css'
import { dataImportWords } from './words'

/** Many observations from one table. Payload lets anybody reach a custom view: who may see it is asked here. */
export function DataImportView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { i18n, payload, user } = req
  const { admin } = payload.config.routes
  const { login, unauthorized } = payload.config.admin.routes
  if (!user) redirect(`${admin}${login}?redirect=${encodeURIComponent(`${admin}/data-import`)}`)
  if (!isStaff(user)) redirect(`${admin}${unauthorized}`)
  const words = dataImportWords(i18n.language)
  return (
    <DefaultTemplate
      i18n={i18n} payload={payload} permissions={permissions} user={user} req={req} params={params ?? {}} searchParams={searchParams ?? {}}
      visibleEntities={{ collections: visibleEntities.collections, globals: visibleEntities.globals }} {...(locale ? { locale } : {})}
    >
      <SetStepNav nav={[{ label: words.title }]} />
      {hasRole(user, 'statistics-editor') ? <DataImport admin={admin} api={payload.config.routes.api} /> : <div className="import"><p role="alert">{words.notAllowed}</p></div>}
    </DefaultTemplate>
  )
}
