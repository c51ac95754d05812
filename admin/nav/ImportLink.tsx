export const ImportLink = () => null
