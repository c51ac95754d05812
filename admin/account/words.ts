import { writtenIn } from '@/domain/text/writtenIn'

const zh = {
  writing: writtenIn('zh'),
  title: '动态口令', off: '未启用', since: (day: string) => `已启用，${day}起`,
  why: '登录时除密码外，再输入手机验证器显示的六位数字。密码泄露时，别人也进不来。', demanded: '你的角色必须使用动态口令。', heldBack: '你的角色必须使用动态口令。请先在这里启用；启用之前，编辑部的其他部分不开放。',
  begin: '启用动态口令', scan: '用手机上的验证器扫描，或手工输入密钥。', picture: '动态口令密钥的二维码', secret: '密钥', enter: '验证器显示的六位数字', finish: '完成启用', again: '重新生成密钥',
  codes: '备用码', codesHint: '只显示这一次。手机不在身边时，可用一个备用码代替动态口令，每个只能用一次。请现在抄下或打印，存放在安全的地方。', noted: '已抄好，继续',
  left: (n: number) => `还有 ${n} 个备用码。`, few: '备用码快用完了：取消后重新启用，会得到十个新的。', remove: '取消动态口令', removeCode: '当前的动态口令或备用码',
  reset: '替对方取消动态口令', resetHint: '只用于手机和备用码都丢了的同事：先当面或打电话核实身份。对方的登录会全部退出，这一步会记录在案。', sure: '确认取消', cancel: '不取消', resetDone: '已取消，并已记录。',
  log: { set: '启用', removed: '本人取消', reset: '管理员取消' } as Record<string, string>, failed: '没有办成，请重试。', offline: '连不上服务器，请检查网络后再试。', working: '请稍候…',
}
const en: typeof zh = {
  writing: writtenIn('en'),
  title: 'Second factor', off: 'not set', since: (day) => `set since ${day}`,
  why: 'When you sign in you enter, beside the password, six digits that your phone shows. A stolen password alone lets nobody in.', demanded: 'Your role must have a second factor.', heldBack: 'Your role must have a second factor. Set it up here first; until then nothing else of the newsroom is open.',
  begin: 'Set it up', scan: 'Scan this with the authenticator on your phone, or type the key.', picture: 'QR code of the key', secret: 'Key', enter: 'The six digits it shows', finish: 'Finish', again: 'Make a new key',
  codes: 'Recovery codes', codesHint: 'Shown only now. Without your phone, a recovery code stands for the digits, each once. Write them down or print them, and keep them safe.', noted: 'I have written them down',
  left: (n) => `${n} recovery codes are left.`, few: 'Few codes are left: take the factor away and set it up again for ten new ones.', remove: 'Take it away', removeCode: 'The digits shown now, or a recovery code',
  reset: 'Take this person’s second factor away', resetHint: 'Only for a colleague who has lost phone and recovery codes: make sure who is asking. The account is signed out everywhere, and the step is recorded.', sure: 'Yes, take it away', cancel: 'No', resetDone: 'Taken away, and recorded.',
  log: { set: 'set', removed: 'taken away by the owner', reset: 'taken away by an administrator' }, failed: 'It did not work; try again.', offline: 'The server cannot be reached. Check the network and try again.', working: 'One moment…',
}

export type FactorWords = typeof zh
export const factorWords = (language: string): FactorWords => (language === 'en' ? en : zh)
