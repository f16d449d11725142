import { MONTH_NAMES, monthOfYear } from '../../calendar/month.ts'
import type { Query } from '../../query/query.ts'
import { baseText, isUsualBase, partWord } from './parts.ts'
import { quantityText } from './quantity.ts'
import { fieldText, type Scope, scopeText } from './scope.ts'
import { basisText, periodsText, tail } from './tail.ts'

/** "goods held for China's exports", "coverage of China's exports of rare-earth magnets to the world" */
export function coverageText(scope: Scope): string {
  const { by, topic } = scope.query
  if (topic?.[0]) return `what is in HS ${topic[0]}?`
  return by
    ? `which ${partWord({ by })}s do you have in ${fieldText(scope)}?`
    : `what data do you have on ${scopeText(scope)}?`
}

export function explainText(scope: Scope): string {
  const { query } = scope
  const topic = (query.topic ?? []).join(' ')
  if (topic !== '' && query.period.how === 'assumed') return `what happened: ${topic}?`
  const way = query.direction === 'up' ? 'rise' : query.direction === 'down' ? 'fall' : 'change'
  const base = isUsualBase(query) ? '' : baseText(query)
  return `why did ${quantityText(scope)} ${way}, ${periodsText(query)}${base}${basisText(query)}${topic === '' || isMonth.test(topic) ? '' : `, regarding ${topic}`}?`
}

/** "largest revisions of China's exports of rare-earth magnets", "revisions of … to Germany" */
export function revisionText(scope: Scope): string {
  const { query } = scope
  const largest = query.order ? `largest ${query.limit ? `${query.limit} ` : ''}` : ''
  return `${largest}revisions of ${query.by || query.order ? fieldText(scope) : scopeText(scope)}${tail(scope)}`
}

/** "normal for the season: China's exports of rare-earth magnets to the world, July 2025, net weight?" */
export function usualText(scope: Scope): string {
  const { topic, direction, period } = scope.query
  const month = MONTH_NAMES[monthOfYear(period.value.from) - 1]
  const asked: Readonly<Record<string, string>> = {
    outlier: 'an outlier',
    season: 'normal for the season',
    volatility: 'how volatile',
    pattern: direction ? `${month} always ${direction === 'up' ? 'strong' : 'weak'}` : `${month} pattern`,
  }
  const when = topic?.[0] === 'pattern' ? basisText(scope.query) : tail(scope)
  return `${asked[topic?.[0] ?? 'outlier']}: ${scopeText(scope)}${when}?`
}

export const statusAsked = ({ topic = [] }: Query): string => {
  if (topic.includes('which')) return 'published or derived'
  return topic.includes('final') ? 'final' : 'provisional'
}

/** What happened in a month is asked by its period. */
const isMonth = /^\d{4}-\d\d$/
