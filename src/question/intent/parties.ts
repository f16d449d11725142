import type { Clause } from '../clause.ts'
import { takeWordsOfList } from './nouns.ts'

/** "who buys most of the UK's minerals", "suppliers of minerals": the goods are all of them, and partners are listed. */
export function asksForParties(clause: Clause): boolean {
  const goods = clause.first('noun', 'commodity')
  if (goods === undefined || !allOfThem.test(clause.ideas[goods]!.text)) return false
  const who = clause.all('ask', 'who').some((at) => /^who(?:m|'s|s)?$/.test(clause.ideas[at]!.text))
  const where = clause.first('ask', 'where') !== undefined && clause.first('goes') !== undefined
  // "suppliers of minerals", "top suppliers of the UK, all goods held"
  const agent = clause
    .all('agent')
    .some((at) => at < goods && /^(?:of|,)$/.test(clause.ideas[goods - 1]?.text ?? ''))
  return who || where || agent
}
const allOfThem = /^(?:all )?(?:minerals|goods|products|commodities)$/

/** All but the goods, of which something is asked. */
export function takeParties(clause: Clause): void {
  for (const at of clause.all('noun')) if (!clause.was(at, 'noun', 'commodity')) clause.take(at)
  takeWordsOfList(clause)
}
