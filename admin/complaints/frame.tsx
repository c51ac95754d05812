import { DefaultTemplate } from '@payloadcms/next/templates'
import { SetStepNav } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

import './complaints.css'

type Props = Pick<AdminViewServerProps, 'initPageResult' | 'params' | 'searchParams'> & { nav: { label: string; url?: string }[]; children: ReactNode }

/** The panel round a view of the complaint desk. */
export function DeskFrame({ initPageResult: { locale, permissions, req, visibleEntities }, params, searchParams, nav, children }: Props) {
  const { i18n, payload, user } = req
  return (
    <DefaultTemplate
      i18n={i18n} payload={payload} permissions={permissions} {...(user ? { user } : {})} req={req} params={params ?? {}} searchParams={searchParams ?? {}}
      visibleEntities={{ collections: visibleEntities.collections, globals: visibleEntities.globals }} {...(locale ? { locale } : {})}
    >
      <SetStepNav nav={nav} />
      <div className="complaint-desk">{children}</div>
    </DefaultTemplate>
  )
}
