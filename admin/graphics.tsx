export const Logo = () => null
export const Icon = () => null
