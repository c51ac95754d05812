import type { Metadata } from 'next'

import { FormField, PageFrame, PageHead, Panel } from '@/components'
import { complaintWords } from '@/components/complaints/words'
import { addresses } from '@/domain/addresses'
import { complaintDeskView } from '@/queries/complaints'
import { siteView } from '@/queries/site'

export const generateMetadata = async (): Promise<Metadata> => {
  const { name } = await siteView()
  return { title: `投诉与更正 · ${name}`, description: '怎样投诉侵权、要求更正或删除个人信息，期限怎么算，多久有结果。', alternates: { canonical: addresses.complaints() } }
}

/** What the complaint desk is, which window the notice sets, how long things take. The same for everybody. */
const Page = async () => {
  const [site, desk] = await Promise.all([siteView(), complaintDeskView()])
  const { days } = desk
  return (
    <PageFrame site={site} current={addresses.complaints()}>
      <div className="wrap complaints">
        <PageHead title="投诉与更正" intro="认为本网的内容侵犯了您的权利、写错了事实，或者涉及您的个人信息，可以在这里提出。每件投诉都有编号，凭编号和查询码随时能看到进度。">
          <p className="complaint-doors">
            <a className="button button-main" href={addresses.newComplaint()}>提交投诉</a>
            <a className="button" href={addresses.complaintStatus()}>查询进度</a>
          </p>
        </PageHead>
        <Panel title="联系期限" aside={desk.window?.clause && <a href={desk.window.clause.href}>{desk.window.clause.label}</a>}>
          <p>{complaintWords.windowRule(desk.window)}填写得知日期，可以先算出最后一天：</p>
          <form method="get" action={addresses.newComplaint()} className="form window-form">
            <FormField id="eventDay" type="date" label={complaintWords.eventDay} />
            <button type="submit" className="button">{complaintWords.compute}</button>
          </form>
          <p><strong>超过期限的投诉照常受理。</strong>这个期限不影响您依法享有的权利（民法典第188条、第497条、第1195条）。</p>
        </Panel>
        <Panel title="多久有结果">
          <dl className="facts complaint-days">
            <div><dt>受理</dt><dd>{days.acknowledge} 个工作日内</dd></div>
            <div><dt>决定</dt><dd>{days.decide} 个工作日内作出决定并说明理由</dd></div>
            <div><dt>转送</dt><dd>{days.forward} 个工作日内转送对方</dd></div>
          </dl>
          <p>工作日按国务院办公厅公布的放假安排计算，以北京时间为准。法律没有规定天数，这是本网的承诺。</p>
        </Panel>
        <Panel title="怎样处理">
          {desk.procedure === 'network_regulation'
            ? <p><strong>权利投诉</strong>按信息网络传播权保护条例第 14 至 17 条办理：通知书合格的，立即撤下稿件，同时转送对方；对方提交不存在侵权的书面说明的，立即恢复，并把说明转送投诉人，投诉人不能就同一内容再次要求撤下，可以向人民法院起诉。</p>
            : <p><strong>权利投诉</strong>按民法典第 1195、1196 条办理：转送对方，并根据初步证据采取必要措施；对方声明不存在侵权的，转送投诉人，{days.suit} 日内没有收到已起诉或已投诉的通知，即恢复。</p>}
          <p><strong>其他投诉</strong>按民法典第 1195、1196 条办理：转送对方，并根据初步证据采取必要措施；对方声明不存在侵权的，转送投诉人，{days.suit} 日内没有收到已起诉或已投诉的通知，即恢复。内容有误而查实的，更正会注明日期，列在<a href={addresses.corrections()}>更正与撤稿</a>。</p>
          <p>错误通知造成损失的，由通知人承担责任（民法典第1195条）。您的姓名和联系方式不公开，也不转给对方。</p>
        </Panel>
        {(desk.contact ?? site.contacts.length > 0) && (
          <Panel title="不方便填表">
            {desk.contact && <p className="case-words">{desk.contact}</p>}
            {!desk.contact && <ul>{site.contacts.map(({ label, value, href }) => <li key={label}>{label}：{href ? <a href={href}>{value}</a> : value}</li>)}</ul>}
          </Panel>
        )}
      </div>
    </PageFrame>
  )
}

export default Page
