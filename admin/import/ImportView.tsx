import { DefaultTemplate } from '@payloadcms/next/templates'
import { SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps, CollectionSlug, PayloadRequest } from 'payload'

import { hasRole, isStaff, roles } from '../../collections/access'
import { writtenIn } from '../../domain/text/writtenIn'
import { ImportForm } from './ImportForm.client'
import { importWords } from './words'
import './import.css'

/** The newest thousands are enough to choose from; more would be a list nobody reads. */
const mostChoices = 3000

async function choices(req: PayloadRequest, collection: Extract<CollectionSlug, 'people' | 'sections' | 'series' | 'sources'>, sort: string) {
  const { aside } = writtenIn(req.i18n.language)
  const { docs } = await req.payload.find({ collection, select: { name: true }, sort, depth: 0, limit: mostChoices, pagination: false, user: req.user, overrideAccess: false })
  const names = docs.map(({ id, name }) => ({ id: String(id), name }))
  const isShared = (name: string) => names.filter((choice) => choice.name === name).length > 1
  return names.map(({ id, name }) => ({ id, name: isShared(name) ? `${name}${aside(id.slice(0, 6))}` : name }))
}

/** A newsroom's file in, a draft out. Payload lets anybody reach a custom view: who may see it is asked here. */
export async function ImportView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { i18n, payload, user } = req
  const { admin } = payload.config.routes
  const { login, unauthorized } = payload.config.admin.routes
  if (!user) redirect(`${admin}${login}?redirect=${encodeURIComponent(`${admin}/import`)}`)
  if (!isStaff(user)) redirect(`${admin}${unauthorized}`)
  const words = importWords(i18n.language)
  const mayWrite = hasRole(user, ...roles)
  const [sources, sections, series, people] = mayWrite
    ? await Promise.all([choices(req, 'sources', 'name'), choices(req, 'sections', 'order'), choices(req, 'series', 'name'), choices(req, 'people', 'name')])
    : [[], [], [], []]
  return (
    <DefaultTemplate
      i18n={i18n} payload={payload} permissions={permissions} user={user} req={req} params={params ?? {}} searchParams={searchParams ?? {}}
      visibleEntities={{ collections: visibleEntities.collections, globals: visibleEntities.globals }} {...(locale ? { locale } : {})}
    >
      <SetStepNav nav={[{ label: words.title }]} />
      {mayWrite
        ? <ImportForm admin={admin} api={payload.config.routes.api} choices={{ sources, sections, series, people }} mayKeepNotice={hasRole(user, 'rights-manager')} />
        : <div className="import"><p role="alert">{words.notAllowed}</p></div>}
    </DefaultTemplate>
  )
}
