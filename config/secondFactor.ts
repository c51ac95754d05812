/**
 * The roles of the newsroom that must have a second factor (`SECOND_FACTOR_ROLES=chief-editor,rights-manager,admin`); none when unset. Stands alone
 * because the panel's own code reads the rules of access too, and a browser knows no environment.
 */
export const secondFactorRoles = (): string[] => (process.env.SECOND_FACTOR_ROLES ?? '').split(',').map((role) => role.trim()).filter(Boolean)
