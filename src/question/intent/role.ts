import type { Clause } from '../clause.ts'
import { isArticle } from './nouns.ts'

/** "how dependent is China on the US as a customer": what the one named is, and nobody else is asked for. */
export function isRole({ ideas }: Clause, at: number): boolean {
  const before = ideas[at - 1]?.good ? at - 2 : at - 1
  return ideas[isArticle(ideas[before]) ? before - 1 : before]?.text === 'as'
}
