import { isGroup } from '../../names/groups.ts'

const TOTALS: ReadonlySet<string> = new Set(['WORLD', 'ZZ', 'HELD'])

/** A country or a bloc: no total, and not the unspecified. */
export const isNamed = (code: string): boolean => !TOTALS.has(code)

/** A partner that can be ranked: no total, not the unspecified, and no bloc, which overlaps its members. */
export const isCountry = (code: string): boolean => isNamed(code) && !isGroup(code)
