const zh = {
  email: '邮箱', password: '密码', code: '动态口令', codeHint: '验证器显示的六位数字，或一个备用码。', signIn: '登录', working: '正在登录…', forgotten: '忘记密码？', other: '用别的账号登录',
  failed: '邮箱或密码不对。', offline: '连不上服务器，请检查网络后再试。',
}
const en: typeof zh = {
  email: 'E-mail', password: 'Password', code: 'Code', codeHint: 'The six digits of your authenticator, or a recovery code.', signIn: 'Sign in', working: 'Signing in…', forgotten: 'Forgotten your password?', other: 'Use another account',
  failed: 'The e-mail or the password is wrong.', offline: 'The server cannot be reached. Check the network and try again.',
}

export const loginWords = (language: string): typeof zh => (language === 'en' ? en : zh)
