/** Partners that are no country: totals, the unspecified, and blocs, which overlap their members. */
const NO_COUNTRY: ReadonlySet<string> = new Set(['WORLD', 'ZZ', 'EU', 'HELD'])

export const isCountry = (code: string): boolean => !NO_COUNTRY.has(code)
