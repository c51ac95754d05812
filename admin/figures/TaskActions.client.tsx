'use client'

import { useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { idOf } from '@/domain/editorial/idOf'
import { ask } from '../ask'
import './figures.css'

const zh = { open: '打开稿件', put: '把更正写入稿件', done: '已写入稿件的草稿。请打开稿件核对正文，再发布；发布后更正注明日期，进入更正页和订阅。', failed: '没有写入，请重试。', offline: '连不上服务器，没有写入。', save: '改过更正内容请先保存。' }
const en: typeof zh = { open: 'Open the story', put: 'Put the correction into the story', done: 'It stands in the draft of the story. Open the story, check the text and publish; the correction is dated then and goes to the corrections page and feed.', failed: 'Not put in; try again.', offline: 'The server cannot be reached; nothing was put in.', save: 'Save a changed correction first.' }

/** What to do about a task: go to the story; put a correction into its draft. */
export function TaskActions() {
  const { i18n } = useTranslation()
  const words = i18n.language === 'en' ? en : zh
  const { id } = useDocumentInfo()
  const kind = useFormFields(([fields]) => fields['kind']?.value)
  const article = idOf(useFormFields(([fields]) => fields['article']?.value))
  const [said, setSaid] = useState<{ text: string; ok: boolean } | null>(null)
  if (!article) return null
  const put = async () => {
    const answer = await ask(`/api/desk-task-acts/${id}/into-story`, { body: {}, words })
    setSaid(answer.ok ? { text: words.done, ok: true } : { text: answer.message, ok: false })
  }
  return (
    <div className="figures-panel figure-task">
      <p className="figure-acts">
        {kind === 'correction' ? <button type="button" className="figure-main" onClick={() => void put()}>{words.put}</button> : null}
        <a href={`/admin/collections/articles/${article}`}>{words.open}</a>
      </p>
      {kind === 'correction' ? <p className="figure-quiet">{words.save}</p> : null}
      <p role="status" className={said && !said.ok ? 'figure-problem' : 'figure-said'}>{said?.text ?? ''}</p>
    </div>
  )
}
