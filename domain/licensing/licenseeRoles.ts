/** What a person of a licensed organisation may do there, from least to most; each role includes those before it. */
export const licenseeRoles = ['viewer', 'downloader', 'signatory', 'admin'] as const
export type LicenseeRole = (typeof licenseeRoles)[number]

export const isLicenseeRole = (value: unknown): value is LicenseeRole => (licenseeRoles as readonly unknown[]).includes(value)

/** True when who holds `held` may do what `wanted` may. */
export const reachesRole = (held: LicenseeRole, wanted: LicenseeRole): boolean => licenseeRoles.indexOf(held) >= licenseeRoles.indexOf(wanted)

/** The words of the desk for each role; the panel uses the same (collections/licensees). */
export const licenseeRoleNames: Readonly<Record<LicenseeRole, string>> = { viewer: '查看', downloader: '下载', signatory: '签署', admin: '机构管理员' }
