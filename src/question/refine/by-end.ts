import { range } from '../../calendar/month.ts'
import { has, type Idea, merge } from '../idea.ts'
import type { PeriodPhrase } from '../readers/period-phrase.ts'

/**
 * "what had the UK imported by the end of May": of the year up to then, and not in the last days of that month. "Exports by
 * end-June": the month or the year up to it, and which is asked.
 */
export function refineByEnd(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex(({ text }, i) => text === 'by' && monthEndedAt(ideas, i + 1))
  if (at < 0 || ideas.some(isMove) || ideas.filter(({ period }) => period).length > 1) return ideas
  const end = ideas.findIndex(({ period }, i) => i > at && period) + 1
  const month = monthEndedAt(ideas, at + 1)!
  const toDate: PeriodPhrase = { kind: 'to_date', unit: 'year', through: month }
  const words = ideas.slice(at + 1, end).map(({ text }) => text)
  const period: PeriodPhrase = ideas.some(hasBeen)
    ? toDate
    : { kind: 'ask', why: 'vague', words: words.join(' '), options: [toDate, month] }
  return [...ideas.slice(0, at), merge(ideas, at, end, { period }), ...ideas.slice(end)]
}

/** "had fallen by the end of May" */
const isMove = (idea: Idea): boolean => has(idea, 'direction') || has(idea, 'change') || has(idea, 'extreme')

/** "had imported", "has sold" */
const hasBeen = (idea: Idea): boolean => /^(?:had|has|have)$/.test(idea.text) && has(idea, 'yesno')

function monthEndedAt(ideas: readonly Idea[], at: number): PeriodPhrase | undefined {
  const { period, text } = ideas[at] ?? {}
  if (period?.kind === 'finer' && period.month !== undefined && /^(?:the )?end\b/.test(text!))
    return { kind: 'fixed', range: range(period.month), grain: 'month' }
  const words = ideas.slice(at, at + 3).map((idea) => idea.text)
  const month = words.join(' ') === 'the end of' ? ideas[at + 3]?.period : undefined
  return month && 'grain' in month && month.grain === 'month' ? month : undefined
}
