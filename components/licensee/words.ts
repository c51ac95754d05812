/** What the components of the licensees' portal print. */
export const portalWords = {
  portal: '被授权方',
  signOut: '退出登录',
  dot: '·',
  quotaFree: (period: string, used: number) => `${period}已用 ${used} 件，数量不限`,
  quota: (period: string, used: number, limit: number) => `${period}已用 ${used} / ${limit} 件${used >= limit ? '，已用完' : `，还可用 ${limit - used} 件`}`,
} as const
