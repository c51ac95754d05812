import { siteUrl } from './rawRequest'

/** A newsroom of the tests' own: staff of the demo edition, through the same REST interface that the panel uses. */
export type Desk = {
  get: <T>(path: string) => Promise<T>
  /** Throws what the server said when it refuses. */
  send: <T>(method: 'DELETE' | 'PATCH' | 'POST', path: string, data?: unknown) => Promise<T>
}

type Role = 'admin' | 'chief-editor' | 'editor' | 'reporter' | 'rights-manager' | 'statistics-editor'

export const emailOf = (role: Role) => `${role}@demo.shuming.example`

export async function deskOf(role: Role, site = siteUrl()): Promise<Desk> {
  const call = async (method: string, path: string, data: unknown, token: string | null) => {
    const answer = await fetch(`${site}/api${path}`, {
      method, headers: { 'content-type': 'application/json', ...(token ? { authorization: `JWT ${token}` } : {}) }, ...(data === undefined ? {} : { body: JSON.stringify(data) }),
    })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text.slice(0, 2000)}`)
    return JSON.parse(text) as unknown
  }
  const { token } = (await call('POST', '/users/login', { email: emailOf(role), password: process.env.DEMO_PASSWORD }, null)) as { token: string }
  return {
    get: async <T>(path: string) => (await call('GET', path, undefined, token)) as T,
    send: async <T>(method: 'DELETE' | 'PATCH' | 'POST', path: string, data?: unknown) => (await call(method, path, data, token)) as T,
  }
}

export const bodyOf = (...paragraphs: string[]) => ({
  root: {
    type: 'root', version: 1, direction: 'ltr', format: '', indent: 0,
    children: paragraphs.map((text) => ({
      type: 'paragraph', version: 1, direction: 'ltr', format: '', indent: 0, textFormat: 0, textStyle: '',
      children: [{ type: 'text', version: 1, text, format: 0, style: '', mode: 'normal', detail: 0 }],
    })),
  },
})

export type Story = { id: string; title: string; path: string; shortId: string; slug: string | null; firstPublishedAt: string; section: string }

async function firstId(desk: Desk, collection: string, where = ''): Promise<string> {
  const { docs: [first] } = await desk.get<{ docs: { id: string }[] }>(`/${collection}?limit=1&depth=0${where}`)
  if (!first) throw new Error(`the demo edition has no ${collection}${where}`)
  return first.id
}

/** A short story of our own, complete as the publish gate wants it. */
async function storyData(desk: Desk, { title, text = '这是一篇用来检查网站的短稿。' }: { title: string; text?: string }) {
  const [section, source, editor] = await Promise.all([
    firstId(desk, 'sections', '&sort=order'), firstId(desk, 'sources', `&where[kind][equals]=own`), firstId(desk, 'people'),
  ])
  return { title, body: bodyOf(text), genre: 'news', aiUse: 'none', section, source, responsibleEditors: [editor], byline: [{ role: 'reporter', person: editor }] }
}

export async function draftStory(desk: Desk, story: { title: string; text?: string }): Promise<{ id: string; shortId: string }> {
  const { doc } = await desk.send<{ doc: { id: string; shortId: string } }>('POST', '/articles?draft=true&depth=0', { _status: 'draft', ...(await storyData(desk, story)) })
  return doc
}

export async function publishStory(desk: Desk, story: { title: string; text?: string }): Promise<Story> {
  const { doc } = await desk.send<{ doc: Omit<Story, 'path'> }>('POST', '/articles?depth=0', { _status: 'published', ...(await storyData(desk, story)) })
  const day = new Date(doc.firstPublishedAt).toLocaleDateString('en-CA', { timeZone: 'Asia/Shanghai' }).replaceAll('-', '/')
  return { ...doc, path: `/news/${day}/${doc.slug ? `${doc.shortId}-${doc.slug}` : doc.shortId}` }
}

export const unpublish = (desk: Desk, { id }: { id: string }) => desk.send('PATCH', `/articles/${id}?depth=0`, { _status: 'draft' })
