import config from '@payload-config'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { getPayload } from 'payload'

import { ArticlePage, PageFrame } from '@/components'
import { isStaff } from '@/collections/access'
import { previewArticle } from '@/queries/articles'

export const dynamic = 'force-dynamic'

/** A draft as readers would see it. proxy.ts has checked the signed address; the story is read with the rights of whoever is signed in. */
const Page = async ({ params }: { params: Promise<{ id: string }> }) => {
  const { id } = await params
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers: await headers(), canSetHeaders: false })
  const preview = user?.collection === 'users' && isStaff(user) ? await previewArticle({ id, user }) : null
  if (!preview) notFound()
  return (
    <PageFrame site={preview.site} current={null}>
      <p className="preview-mark" role="note" style={{ margin: 0, padding: '6px 20px', textAlign: 'center', fontSize: 14, borderBottom: '1px solid var(--rule)', background: 'var(--wash)', color: 'var(--muted)' }}>
        预览：这一页读者看不到
      </p>
      <ArticlePage article={preview.article} />
      <script type="module" src="/preview.js" />
    </PageFrame>
  )
}

export default Page
