import type { MemberView } from '@/queries/licensee/members'

type Props = { member: MemberView; isSelf: boolean; roleOptions: readonly { value: string; label: string }[] }

/** One person: who, which role, and what an administrator may do; every act a form of its own, so that it works without scripts. */
export const MemberRow = ({ member, isSelf, roleOptions }: Props) => (
  <li>
    <div>
      <b>{member.name}{isSelf && '（你）'}</b>
      <span className="meta">{member.email}{member.hasSecondFactor && ' · 动态口令'}{member.disabled && ' · 已停用'}</span>
    </div>
    <form method="post" action="/licensees/members/role" className="row-form">
      <input type="hidden" name="id" value={member.id} />
      <label className="sr" htmlFor={`role-${member.id}`}>{member.name}的角色</label>
      <select id={`role-${member.id}`} name="role" defaultValue={member.role}>
        {roleOptions.map(({ value, label }) => <option key={value} value={value}>{label}</option>)}
      </select>
      <button type="submit" className="link-button" aria-label={`保存${member.name}的角色`}>保存</button>
    </form>
    <form method="post" action="/licensees/members/access">
      <input type="hidden" name="id" value={member.id} />
      <input type="hidden" name="disabled" value={member.disabled ? 'no' : 'yes'} />
      <button type="submit" className="link-button" aria-label={`${member.disabled ? '启用' : '停用'}${member.name}`}>{member.disabled ? '启用' : '停用'}</button>
    </form>
    {member.hasSecondFactor && !isSelf && (
      <form method="post" action="/licensees/members/factor">
        <input type="hidden" name="id" value={member.id} />
        <button type="submit" className="link-button" aria-label={`重置${member.name}的动态口令`}>重置口令</button>
      </form>
    )}
  </li>
)
