import type { Advice } from '@/domain/licensing/requestAdvice'
import { actWords, channelKinds, editWords, mediaWords, type Words } from '@/domain/licensing/words'
import { TextArea, Trap } from '../formFields'
import { FormField } from '../FormField'
import { PartHead } from '../PartHead'

type Values = { one: (name: string) => string; all: (name: string) => readonly string[]; errors: Record<string, string> }

const territories: Record<string, Words> = {
  CN: { zh: '中国内地', en: 'Mainland China' }, HK: { zh: '中国香港', en: 'Hong Kong' }, MO: { zh: '中国澳门', en: 'Macao' }, TW: { zh: '中国台湾', en: 'Taiwan' }, WORLD: { zh: '全球', en: 'Worldwide' },
}

/** Several of a few, as boxes: read aloud as a group with its name and error. */
function Boxes({ name, legend, table, values: { all, errors } }: { name: string; legend: string; table: Record<string, Words>; values: Values }) {
  const given = all(name)
  const others = given.filter((value) => !(value in table) && /^[A-Z]{2}$/.test(value))
  return (
    <fieldset className="field field-wide choices" {...(errors[name] ? { 'aria-describedby': `${name}-error` } : {})}>
      <legend>{legend}</legend>
      {errors[name] && <p className="field-error" id={`${name}-error`}>{errors[name]}</p>}
      <div className="choice-grid">
        {[...Object.entries(table), ...others.map((value) => [value, { zh: value, en: value }] as const)].map(([value, { zh }]) => (
          <label key={value}><input type="checkbox" name={name} value={value} defaultChecked={given.includes(value)} /><span>{zh}</span></label>
        ))}
      </div>
    </fieldset>
  )
}

function Choose({ id, label, table, values: { one, errors } }: { id: string; label: string; table: Record<string, Words>; values: Values }) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {errors[id] && <p className="field-error" id={`${id}-error`}>{errors[id]}</p>}
      <select id={id} name={id} defaultValue={one(id)} required {...(errors[id] ? { 'aria-invalid': true, 'aria-describedby': `${id}-error` } : {})}>
        {!(one(id) in table) && <option value="">请选择</option>}
        {Object.entries(table).map(([value, { zh }]) => <option key={value} value={value}>{zh}</option>)}
      </select>
    </div>
  )
}

/** What the decision on the story says before anybody fills in the form. */
export function DecisionBox({ advice, story, clause, source }: { advice: Advice; story: { title: string; href: string }; clause: string | null; source: string | null }) {
  return (
    <section className="decision" aria-labelledby="decision-title" data-outcome={advice.kind === 'free' ? 'allowed' : advice.kind}>
      <p className="decision-story"><a href={story.href}>{story.title}</a></p>
      <h2 id="decision-title">{advice.heading}</h2>
      <p>{advice.sentence}{source && <> <a href={source} rel="nofollow noopener">原文</a></>}</p>
      {clause && <p><a href={clause}>依据的声明条款</a></p>}
    </section>
  )
}

/** The request form. Whole without scripts; what was typed comes back when something is wrong. */
export function RequestForm({ token, action, message, notice, values, isMember = false }: {
  token: string
  action: string
  message: string | null
  /** the notice that was being read, under whose terms it is asked */
  notice: { key: string; title: string; href: string } | null
  values: Values
  /** a member of an organisation asks for it, and not for another one */
  isMember?: boolean
}) {
  const { one, errors } = values
  const error = (name: string) => (errors[name] ? { error: errors[name] } : {})
  const field = (id: string, label: string, maxLength: number) => ({ id, label, maxLength, defaultValue: one(id), ...error(id) })
  return (
    <form method="post" action={action} className="form request-form" id="form">
      {message && <p role="alert" className="form-error">{message}</p>}
      <input type="hidden" name="token" value={token} />
      <Trap label="请留空" />
      {notice && <input type="hidden" name="notice" value={notice.key} />}
      <PartHead title="用什么" />
      {notice && <p className="request-notice">所依声明：<a href={notice.href}>{notice.title}</a></p>}
      <TextArea id="articles" label="稿件网址（选填）" hint="一行一个，最多 50 篇；不填表示按范围取用本网自有稿件。" rows={3} maxLength={12_000} value={one('articles')} error={errors['articles']} />
      <Boxes name="media" legend="内容" table={mediaWords} values={values} />
      <PartHead title="怎样用" />
      <Boxes name="acts" legend="使用方式" table={actWords} values={values} />
      <div className="field-pair">
        <Choose id="channelKind" label="渠道" table={channelKinds} values={values} />
        <FormField {...field('channelName', '渠道名称（选填）', 100)} hint="网站写域名，公众号、报刊写名称。" autoCapitalize="none" spellCheck={false} />
      </div>
      <Boxes name="territory" legend="地域" table={territories} values={values} />
      <Choose id="edit" label="改动程度" table={editWords} values={values} />
      <div className="field-pair">
        <FormField {...field('firstDay', '起始日', 10)} type="date" required />
        <FormField {...field('lastDay', '最后一日（选填）', 10)} type="date" />
      </div>
      <div className="field field-wide choices"><label><input type="checkbox" name="exclusive" defaultChecked={one('exclusive') === 'on'} /><span>需要独家</span></label></div>
      <TextArea id="purpose" label="用途" hint="用在哪里、怎样用、给谁看。" rows={5} maxLength={2000} value={one('purpose')} error={errors['purpose']} required />
      <PartHead title="您是谁" />
      <FormField {...field('applicantName', '机构名称', 120)} autoComplete="organization" required readOnly={isMember} />
      <FormField {...field('contact', '联系人', 60)} autoComplete="name" required readOnly={isMember} />
      <FormField {...field('email', '邮箱', 200)} type="email" autoComplete="email" hint="报价和进展会通知到这里。" required readOnly={isMember} />
      <FormField {...field('phone', '电话（选填）', 40)} type="tel" autoComplete="tel" />
      <button type="submit" className="button button-main">提交申请</button>
    </form>
  )
}
