/** Number and code of a case, large enough to be copied by hand; each is selected whole. */
export const CaseCodes = ({ number, code }: { number: string; code: string }) => (
  <dl className="case-codes">
    <div><dt>编号</dt><dd data-number="">{number}</dd></div>
    <div><dt>查询码</dt><dd data-code=""><code>{code}</code></dd></div>
  </dl>
)
