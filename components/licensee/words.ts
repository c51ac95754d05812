/** What the components of the licensees' portal print. */
export const portalWords = {
  portal: '被授权方',
  signOut: '退出登录',
  dot: '·',
} as const
