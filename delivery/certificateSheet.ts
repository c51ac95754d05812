import { encodeQR } from 'qr'

import { siteUrl } from '../config/environment'
import { addresses } from '../domain/addresses'
import type { Verification } from '../domain/licensing/verification'
import { formatDate } from '../domain/text/shanghai'

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escape = (text: string) => text.replace(/[&<>"']/g, (character) => escapes[character] ?? character)

const style = `
@page{size:A4;margin:0}
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0;background:#ece8de;color:#1b1a18;font:15px/1.75 'PingFang SC','HarmonyOS Sans SC','Microsoft YaHei','Source Han Sans SC','Noto Sans CJK SC',system-ui,sans-serif;text-autospace:normal;line-break:strict}
main{position:relative;width:210mm;min-height:297mm;margin:0 auto;padding:20mm 20mm 16mm;background:#fff;display:flex;flex-direction:column}
header{border-top:3px solid;border-bottom:1px solid;padding:6mm 0 5mm;display:flex;justify-content:space-between;align-items:flex-end;gap:8mm}
h1{margin:0;font-size:36px;line-height:1.2;font-weight:800;letter-spacing:.18em}
header p{margin:0;text-align:right;font-size:13px;color:#5f5b53}
header code{display:block;font:700 17px/1.5 ui-monospace,Consolas,monospace;color:#1b1a18}
.to{margin:9mm 0 0;font-size:24px;line-height:1.45;font-weight:800}
.lead{margin:3mm 0 7mm}
dl{margin:0;border-top:1px solid #8b867c}
dl div{display:grid;grid-template-columns:9em 1fr;gap:6mm;padding:1.35mm 0;border-bottom:1px solid #e2ddd2}
dt{color:#5f5b53}dd{margin:0;overflow-wrap:anywhere}
footer{margin-top:auto;padding-top:8mm;display:grid;grid-template-columns:1fr 34mm;gap:8mm;align-items:end}
footer p{margin:0 0 1.5mm;font-size:12.5px;line-height:1.65;color:#5f5b53;overflow-wrap:anywhere}
footer .sign{font-size:16px;font-weight:700;color:#b22a1c}
footer svg{display:block;width:34mm;height:34mm;shape-rendering:crispEdges}
.bar{display:flex;justify-content:center;gap:10px;padding:14px}
.bar a{color:inherit;line-height:44px}
@media screen and (max-width:820px){main{width:auto;min-height:0;padding:24px 20px}header{flex-direction:column;align-items:flex-start}header p{text-align:left}dl div{grid-template-columns:1fr;gap:0}footer{grid-template-columns:1fr;margin-top:0}}
@media print{body{background:#fff}.bar{display:none}main{print-color-adjust:exact}}
`.replace(/\n/g, '')

/** The certificate as a sheet of A4: one HTML document without outside resources, with the code that leads to the public check. It states no price and no contact. */
export function certificateSheet(view: Verification): string {
  const url = `${siteUrl()}${addresses.verification(view.number)}`
  const qr = encodeQR(url, 'svg', { ecc: 'medium', border: 1 })
  const term = view.lastDay ? `自 ${view.firstDay} 零时起，至 ${view.lastDay} 二十四时止（北京时间）` : `自 ${view.firstDay} 零时起（北京时间），无固定期限`
  const rows = [{ label: '期限', text: term }, ...view.scope, { label: '署名', text: view.creditLine }, { label: '所依声明', text: `${view.notice.title} 第 ${view.notice.no} 版` }]
  return `<!DOCTYPE html><html lang="zh-Hans"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>授权证书 ${escape(view.number)}</title><style>${style}</style></head><body>`
    + `<p class="bar">用浏览器的打印功能打印（A4）。<a href="${escape(addresses.verification(view.number))}">公开查验</a></p><main><header><h1>授权证书</h1><p>编号<code>${escape(view.number)}</code></p></header>`
    + `<p class="to">${escape(view.organisation)}</p><p class="lead">经${escape(view.rightsManager)}书面授权，可以在下列范围内使用其自有版权内容；未列明的，视为未授权。</p>`
    + `<dl>${rows.map(({ label, text }) => `<div><dt>${escape(label)}</dt><dd>${escape(text)}</dd></div>`).join('')}</dl>`
    + `<footer><div><p class="sign">${escape(view.rightsManager)}　${formatDate(view.issuedAt)}签发</p><p>授权可能中止或提前终止，以查验结果为准：<br>${escape(url)}</p><p>内容指纹 SHA-256 ${escape(view.hash)}</p></div><div role="img" aria-label="查验网址的二维码">${qr}</div></footer></main></body></html>`
}
