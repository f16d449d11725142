import type { Meaning, Role } from './words.ts'

/** What is known of a word while the tables are read. */
export type Draft = { -readonly [K in keyof Meaning]: Meaning[K] }

export type Said = Draft & { role?: Role }

export type Add = (text: string, meaning: Said) => void
