import { grainWord, was } from './parts.ts'
import type { Scope } from './scope.ts'
import { sidesOf } from './sides.ts'

/** "when were China's exports of magnets to Germany first more than to Japan", "did … overtake those to Japan" */
export function overtakeText(more: 'more' | 'less', scope: Scope): string {
  const { query } = scope
  const [first, second] = sidesOf(scope)
  const moment = query.claim?.kind === 'first_more' ? query.claim.moment : undefined
  const when = (query.grain ?? 'month') === 'month' ? 'when' : `in which ${grainWord(query)}`
  const other = query.along === 'partner' ? `those ${second}` : second
  const passes = more === 'more' ? 'overtake' : 'fall behind'
  switch (moment) {
    case 'since':
      return `since when ${was(query)} ${first} ${more} than ${second}`
    case 'run':
      return `how many ${grainWord(query)}s in a row ${was(query)} ${first} ${more} than ${second}`
    case 'overtook':
      return `${when} did ${first} ${passes} ${other}`
    case 'passed':
      return `did ${first} ${passes} ${other}`
    case 'ever':
    case 'always':
      return `${was(query)} ${first} ${moment} ${more} than ${second}`
    default:
      return `${when} ${was(query)} ${first} ${moment} ${more} than ${second}`
  }
}
