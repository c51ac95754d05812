import { FormField, Panel } from '@/components'

/** Scan or type the secret, then prove it with a first code. */
export const SecondFactorSetup = ({ pending, error }: { pending: { secret: string; picture: string }; error: string | undefined }) => (
  <form method="post" action="/licensees/account/factor/confirm" className="form">
    <ol className="steps">
      <li>
        <p>用手机上的验证器扫描，或手工输入密钥。</p>
        <img className="qr" src={pending.picture} width={220} height={220} alt="动态口令密钥的二维码" />
        <p>密钥：<code>{pending.secret}</code></p>
      </li>
      <li><FormField id="code" label="输入验证器显示的六位数字" inputMode="numeric" autoComplete="one-time-code" required maxLength={10} {...(error ? { error } : {})} /></li>
    </ol>
    <button type="submit" className="button button-main">完成启用</button>
  </form>
)

/** Shown once, right after the setting up. */
export const RecoveryCodes = ({ codes }: { codes: readonly string[] }) => (
  <Panel title="备用码" aside="只显示这一次">
    <p>手机不在身边时，可用一个备用码代替动态口令，每个只能用一次。请现在抄下或打印，存放在安全的地方。</p>
    <ul className="recovery">{codes.map((code) => <li key={code}><code>{code}</code></li>)}</ul>
  </Panel>
)
