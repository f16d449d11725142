import type { Range } from '../../calendar/month.ts'
import { has } from '../idea.ts'
import { contains } from './found.ts'
import type { Named } from './named.ts'

/** Several periods, and words that leave open which of them is set against which. */
export const isUnclear = (named: Named, ranges: readonly Range[]): boolean =>
  (ranges.length > 2 && named.intent.versus && !isEachAgainst(named)) ||
  isPartOfOther(ranges, named) ||
  isClaimOfEach(named)

/** "Jan vs Feb vs Mar", "compare Jan, Feb and Mar", "compare Jan Feb Mar": each set against the next; "Jan and Feb against March" is of two. */
const isEachAgainst = ({ clause, at, intent: { claim, changing } }: Named): boolean =>
  !claim &&
  !changing &&
  (at.slice(1).every((index) => clause.was(index - 1, 'versus')) ||
    at.slice(1).every((index, i) => index - 1 === at[i] || clause.was(index - 1, 'conjunction')) ||
    clause.says(/^(?:side by side|next to each other)$/))

/** "2025 minus Q4": a part set against its own whole is a sum or a share, not a change; rates to date all begin alike. */
const isPartOfOther = ([first, second]: readonly Range[], { intent }: Named): boolean =>
  first !== undefined &&
  second !== undefined &&
  intent.baseline === undefined &&
  intent.versus &&
  !(intent.quantity === 'change' && intent.change === 'year_to_date') &&
  (contains(first, second) || contains(second, first))

/** "did exports fall in November and December": each is judged by itself, which the change from one to the other is not. */
const isClaimOfEach = ({ clause, at, intent: { claim, versus, than } }: Named): boolean =>
  claim?.kind === 'direction' &&
  !versus &&
  !than &&
  (at.slice(1).every((index) => clause.was(index - 1, 'conjunction')) || movesTwice(clause))

/** "did exports rise in July and fall in September" */
const movesTwice = ({ ideas }: Named['clause']): boolean =>
  ideas.filter((idea) => has(idea, 'direction')).length > 1
