import type { Metadata } from 'next'
import { cookies } from 'next/headers'

import { FormField, PageFrame, PageHead, Panel } from '@/components'
import { CasePage } from '@/components/complaints/CasePage'
import { complaintWords as words } from '@/components/complaints/words'
import { addresses } from '@/domain/addresses'
import { isFormToken, newFormToken } from '@/newsroom/caseCodes'
import { openSession } from '@/newsroom/complaints/session'
import { caseView } from '@/queries/complaints'
import { siteView } from '@/queries/site'

import { readDeskForm } from '../../deskForm'
import { caseCookie } from '../form'

export const metadata: Metadata = { title: '查询投诉', robots: { index: false } }

/** The case of a reader who has shown its code, else the form that asks for it. */
const Page = async () => {
  const now = new Date()
  const session = openSession((await cookies()).get(caseCookie)?.value, now.getTime())
  const [site, view] = await Promise.all([siteView(), session && caseView(session, now.toISOString())])
  const state = readDeskForm()
  const typed = (name: string) => state.typed[name]?.[0] ?? ''
  if (!view) {
    return (
      <PageFrame site={site} current={addresses.complaints()}>
        <div className="wrap">
          <PageHead kicker="投诉与更正" title="查询投诉" intro="填写编号和查询码。收到转送的一方，用转送时给的查询码。" />
          <Panel title="编号和查询码">
            <form method="post" action="/complaints/status/open" className="form">
              {state.message && <p role="alert" className="form-error">{state.message}</p>}
              <FormField id="number" label={words.number} required maxLength={40} autoComplete="off" placeholder="投诉〔2026〕12号" defaultValue={typed('number')} />
              <FormField id="code" label={words.code} hint={words.codeHint} required maxLength={64} autoComplete="off" autoCapitalize="none" spellCheck={false} />
              <button type="submit" className="button button-main">{words.open}</button>
            </form>
          </Panel>
          <p><a href={addresses.complaints()}>投诉与更正</a></p>
        </div>
      </PageFrame>
    )
  }
  const acts = [...view.may, ...(view.isOpen ? ['message' as const] : [])]
  const token = typed('token')
  const forms = acts.map((act) => {
    const isBack = state.act === act
    const errors = isBack ? { ...state.errors, ...(state.message ? { form: state.message } : {}) } : {}
    return { act, action: '/complaints/status/write', token: isBack && isFormToken(token) ? token : newFormToken(), value: (name: string) => (isBack ? typed(name) : ''), errors, filesAgain: isBack && state.filesAgain }
  })
  return (
    <PageFrame site={site} current={addresses.complaints()}>
      {state.message && !acts.some((act) => act === state.act) && <p role="alert" className="wrap form-error">{state.message}</p>}
      <CasePage view={view} forms={forms} leave="/complaints/status/leave" />
    </PageFrame>
  )
}

export default Page
