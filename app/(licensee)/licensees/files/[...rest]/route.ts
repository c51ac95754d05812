/** What is no file of the portal: left to Next untouched, it would be answered 200 with the framework's page. */
export const GET = () => new Response('没有这份文件。', { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff', 'x-robots-tag': 'noindex' } })
