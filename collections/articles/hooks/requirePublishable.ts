import { type CollectionBeforeChangeHook, Forbidden, ValidationError } from 'payload'

import { mayPublish } from '../../access'
import { bodyText } from '@/domain/editorial/bodyTree'

type Problem = { path: string; zh: string; en: string }
type Story = Record<string, unknown> & { rights?: { class?: string | null; reasons?: string[] | null } }

const isEmpty = (value: unknown) => value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

/** What stands between a story and the public, in the order an editor would mend it. Source of the reprint rule: 互联网新闻信息服务管理规定, article 15. */
export function problemsOf(story: Story): Problem[] {
  const problems: Problem[] = []
  const need = (path: string, zh: string, en: string) => { if (isEmpty(story[path])) problems.push({ path, zh, en }) }
  need('title', '没有主题。', 'There is no headline.')
  if (!bodyText(story['body'])) problems.push({ path: 'body', zh: '没有正文。', en: 'There is no text.' })
  need('source', '没有来源：请填写可追溯的来源。', 'There is no source: name a traceable one.')
  need('section', '没有栏目。', 'There is no section.')
  need('responsibleEditors', '没有责任编辑。', 'There is no responsible editor.')
  const rightsClass = story.rights?.class
  if (rightsClass === 'reprint') {
    need('originalTitle', '转载稿要写原标题。', 'A reprint needs its original title.')
    need('originalAuthor', '转载稿要写原作者。', 'A reprint needs its original author.')
    need('originalUrl', '转载稿要写原文网址。', 'A reprint needs its original address.')
  }
  if (rightsClass === 'undetermined' && !isEmpty(story['source'])) {
    const reasons = story.rights?.reasons?.join(', ') ?? ''
    problems.push({ path: 'source', zh: `来源与稿件不符，无法判定版权（${reasons}）。`, en: `The source does not fit the story; its rights cannot be determined (${reasons}).` })
  }
  return problems
}

/** One guard for every door by which a story becomes public: panel, REST, job, import, restored version. */
export const requirePublishable: CollectionBeforeChangeHook = ({ collection, data, originalDoc, req }) => {
  const isPublic = data['_status'] === 'published'
  const wasPublic = originalDoc?._status === 'published'
  const takesBack = wasPublic && !isPublic && !req.context['draftSave']
  if (!isPublic && !takesBack) return data
  if (req.user ? !mayPublish(req.user) : req.payloadAPI !== 'local') throw new Forbidden(req.t)
  if (!isPublic) return data
  const problems = problemsOf(data as Story)
  if (problems.length > 0) {
    const language = req.i18n.language === 'en' ? 'en' : 'zh'
    throw new ValidationError({ collection: collection.slug, errors: problems.map((problem) => ({ path: problem.path, message: problem[language] })), req }, req.t)
  }
  return data
}
