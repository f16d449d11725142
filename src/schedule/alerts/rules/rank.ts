import type { AlertMemory, Look, Rule, Watched } from '../alert.ts'

type RankRule = Rule & { kind: 'rank' }

/** A code without a place is not known, or not among those published: nothing follows from that. */
export function evaluateRank(
  rule: RankRule,
  { place: before }: AlertMemory,
  { months, ranking }: Watched,
): Look {
  const place = ranking ? ranking.indexOf(rule.code) + 1 : 0
  if (place === 0) return { memory: before === undefined ? {} : { place: before } }
  const latest = months.at(-1)
  if (before === undefined || !latest || !changed(rule, before, place)) return { memory: { place } }
  const text = `From place ${before} to place ${place}. The whole: ${latest.text}.`
  return { memory: { place }, firing: { month: latest.month, text, figures: [latest] } }
}

const changed = ({ nth }: RankRule, before: number, now: number): boolean =>
  nth === undefined ? before !== now : before <= nth !== now <= nth
