/** The page for when the site itself cannot speak: no data, no script, no file but this one. */

export type ErrorStatus = 400 | 404 | 410 | 500 | 503

type Wording = { title: string; advice: string; english: string }

const WORDING: Record<ErrorStatus, Wording> = {
  400: { title: '这个地址读不通', advice: '地址里有写错的字符。请核对后再试，或从首页查找。', english: 'This address cannot be read. Please check it, or start from the front page.' },
  404: { title: '没有这一页', advice: '地址可能写错了，也可能从未有过这篇稿件。可以从首页或检索里查找。', english: 'There is no such page. Please check the address, or search.' },
  410: { title: '这一页已经撤下', advice: '本站发布过这一页，现已撤下，不再提供。', english: 'This page has been withdrawn.' },
  500: {
    title: '这一页暂时打不开',
    advice: '是我们这边出了错，已经记下。请过一会儿再试；其他页面可能不受影响。',
    english: 'This page could not be shown. The fault is ours and has been recorded; please try again shortly.',
  },
  503: { title: '一时忙不过来', advice: '这一页迟迟没有排好。请稍等片刻再试。', english: 'The page took too long to prepare. Please try again in a moment.' },
}

const STYLE = `
:root{color-scheme:light dark;--paper:#fcfbf8;--ink:#1b1a18;--muted:#66625a;--seal:#b22a1c}
@media (prefers-color-scheme:dark){:root{--paper:#141413;--ink:#ece8df;--muted:#a9a397;--seal:#e2604f}}
body{margin:0;background:var(--paper);color:var(--ink);font:18px/1.9 -apple-system,"PingFang SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif}
main{max-width:36em;margin:12vh auto 0;padding:24px 20px 48px;border-top:3px solid var(--ink)}
.status{margin:0;color:var(--seal);font-size:14px;font-weight:700;font-variant-numeric:tabular-nums}
h1{margin:0 0 8px;font-size:clamp(28px,6vw,42px);line-height:1.28;font-weight:800;word-break:keep-all}
p{margin:0 0 16px}
[lang=en]{color:var(--muted);font-size:14px;line-height:1.6}
a{display:inline-block;min-height:44px;line-height:44px;margin-right:24px;color:inherit;text-underline-offset:4px}
`.trim()

/** A whole HTML document in Chinese with one English sentence; no external resource, no script. */
export function errorPage(status: ErrorStatus): string {
  const { title, advice, english } = WORDING[status]
  return `<!DOCTYPE html><html lang="zh-Hans"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">`
    + `<meta name="robots" content="noindex"><title>${title}</title><style>${STYLE}</style></head><body><main><p class="status">${status}</p>`
    + `<h1>${title}</h1><p>${advice}</p><p lang="en">${english}</p><nav aria-label="出路"><a href="/">回到首页</a><a href="/search">检索</a></nav></main></body></html>`
}
