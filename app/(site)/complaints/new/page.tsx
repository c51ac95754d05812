import type { Metadata } from 'next'

import { PageFrame, PageHead, PartHead } from '@/components'
import { ComplaintForm } from '@/components/complaints/ComplaintForm'
import { complaintWords as words } from '@/components/complaints/words'
import { siteUrl } from '@/config/environment'
import { addresses } from '@/domain/addresses'
import { isFormToken, newFormToken } from '@/newsroom/caseCodes'
import { complainedStory, complaintDeskView, windowView } from '@/queries/complaints'
import { siteView } from '@/queries/site'

import { readDeskForm } from '../../deskForm'
import { windowPath } from '../form'

export const metadata: Metadata = { title: '提交投诉', robots: { index: false } }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const first = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value)

/** The form: asked for, with a window computed for a date, or come back with what was typed and what is wrong. */
const Page = async ({ searchParams }: Props) => {
  const asked = await searchParams
  const state = readDeskForm()
  const [site, desk, story] = await Promise.all([siteView(), complaintDeskView(), complainedStory(first(asked['article']))])
  const typed = (name: string) => state.typed[name]?.[0] ?? ''
  const eventDay = typed('eventDay') || (first(asked['eventDay']) ?? '')
  const window = await windowView(eventDay)
  const fallback: Record<string, string> = { eventDay: window?.eventDay ?? '', url: story ? `${siteUrl()}${story.path}` : '' }
  const token = typed('token')
  return (
    <PageFrame site={site} current={addresses.complaints()}>
      <div className="wrap complaint-new">
        <PageHead kicker="投诉与更正" title="提交投诉" intro={story ? words.about(story.title) : '提交后会得到编号和查询码，凭它们随时查询进度。'} />
        {state.message && <p role="alert" className="form-error">{state.message}</p>}
        <div className="complaint-columns">
          <ComplaintForm
            token={isFormToken(token) ? token : newFormToken()} action="/complaints/send" value={(name) => typed(name) || (state.typed['token'] ? '' : (fallback[name] ?? ''))}
            errors={state.errors} filesAgain={state.filesAgain} windowAction={windowPath} window={window}
          />
          <aside>
            <PartHead title={words.afterwards} />
            <ul className="complaint-next">{words.next(desk.days).map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
            <p><a href={addresses.complaintStatus()}>{words.openFiled}</a></p>
          </aside>
        </div>
      </div>
    </PageFrame>
  )
}

export default Page
