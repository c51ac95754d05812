/** In the comparison of versions, a field that is the system's own bookkeeping and tells an editor nothing. */
export const NoDiff = () => null
