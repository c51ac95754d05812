/** Inside the door, but there is no such story, or it went to the trash while its preview was open. */
const NotFound = () => (
  <main style={{ maxWidth: '34em', margin: '12vh auto', padding: 20, borderTop: '3px solid' }}>
    <h1>没有这篇稿件</h1>
    <p>它可能已移入回收站。</p>
    <p><a href="/admin" target="_top">回到编辑部</a></p>
  </main>
)

export default NotFound
