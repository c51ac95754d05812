const pageOf = (sentence: string) => `<!doctype html>
<html lang="zh-Hans"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
<title>不能预览 · 署名</title><style>
:root{color-scheme:light dark}body{margin:0;background:light-dark(#fcfbf8,#141413);color:light-dark(#1b1a18,#ece8df);font:18px/1.9 'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',system-ui,sans-serif}
main{max-width:34em;margin:12vh auto;padding:20px;border-top:3px solid}h1{font-size:28px;line-height:1.4;margin:0}a{color:inherit}
</style></head><body><main><h1>不能预览</h1><p>${sentence}</p><p><a href="/admin" target="_top">回到编辑部</a></p></main></body></html>`

/** Why a preview is not shown. One sentence for everything that concerns the address, so that it tells nothing about the story. */
export const refusals = {
  notSignedIn: '预览只给已登录的采编人员看。请先登录，再从稿件里打开预览。',
  address: '这个预览地址已失效，或不是给你的账号签发的。请从稿件里重新打开预览。',
} as const

/** 403, never kept anywhere, never indexed. */
export const refuse = (reason: keyof typeof refusals): Response =>
  new Response(pageOf(refusals[reason]), {
    status: 403,
    headers: { ...previewHeaders, 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'" },
  })

export const previewHeaders = {
  'Cache-Control': 'private, no-store',
  'X-Robots-Tag': 'noindex, nofollow',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Content-Security-Policy': "frame-ancestors 'self'; base-uri 'none'; object-src 'none'; form-action 'self'",
} as const
