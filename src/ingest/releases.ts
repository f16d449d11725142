import type { Version } from './version.ts'

/** What the schedule is told of a version: every replica tells the same, so that it is told once. */
export const releaseOf = ({ hash, at, newMonths }: Version) => ({ version: hash, at, newMonths })

/** The package as it came is no news. */
export const isNews = ({ why }: Version): boolean => why !== 'first'
