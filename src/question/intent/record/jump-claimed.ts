import type { ChangeKind } from '../../../trade/types.ts'
import type { Clause } from '../../clause.ts'
import { type Draft, set } from '../intent.ts'
import { hasListNoun } from '../nouns.ts'
import { amountForm } from '../words.ts'
import { moveOf, recordOfChange } from './of-change.ts'

/**
 * "was the US rise in June the biggest jump", "was June the biggest fall": of the months of what is asked about, and not
 * of those who traded in that one. "Did the US have the biggest rise in June" is of them.
 */
export function readJumpClaimed(clause: Clause, intent: Draft): boolean {
  if (!intent.yesNo || hasListNoun(clause)) return false
  const words = wordsOfJump(clause)
  const directions = new Set(words?.moves.map((at) => moveOf(clause, at)))
  if (!words || directions.size > 1) return false
  clause.take(words.most, ...words.moves)
  clause.takeAll('ever')
  for (const idea of clause.ideas) if (idea.period?.kind === 'all') idea.fate = 'consumed'
  const kind = clause.first('kind')
  const change = kind === undefined ? 'month_on_month' : (clause.value(kind, 'kind') as ChangeKind)
  clause.takeAll('kind')
  const move = recordOfChange(directions.has('down'), 'month', change)
  set(intent, { ...move, claim: { kind: 'record', extreme: move.extreme! }, ...amountForm(clause) })
  return true
}

interface JumpWords {
  /** Where "the biggest" stands. */
  readonly most: number
  /** Where it says which way: "rise" before it, "jump" behind it. */
  readonly moves: readonly number[]
}

function wordsOfJump(clause: Clause): JumpWords | undefined {
  const most = clause.ideas.findIndex(
    ({ text }, at) => mosts.test(text) && (moveOf(clause, at) || clause.is(at, 'extreme')),
  )
  if (most < 0 || !namesMonthBefore(clause, most)) return undefined
  const told = clause.ideas.findIndex((_, at) => at < most && clause.is(at, 'direction'))
  const claimed = [most, most + 1, most + 2].find((at) => moveOf(clause, at))
  const isOfMove = told >= 0 && (claimed !== undefined || clause.after(most) >= lastWord(clause))
  if (!isOfMove && (claimed === undefined || !opensWithMonth(clause, most))) return undefined
  return { most, moves: [told, claimed ?? -1].filter((at) => at >= 0) }
}

export const mosts = /^(?:the )?(?:biggest|largest|greatest|steepest|sharpest|strongest|record)\b/

/** Of one month, and no other period behind it: "the biggest in May" is one among those of May. */
const namesMonthBefore = ({ ideas }: Clause, extreme: number): boolean => {
  const periods = ideas.flatMap(({ period }, at) => (period && period.kind !== 'all' ? [at] : []))
  return periods.length === 1 && periods[0]! < extreme
}

const lastWord = ({ ideas }: Clause): number => ideas.findLastIndex(({ isWord }) => isWord)

const opensWithMonth = (clause: Clause, extreme: number): boolean => {
  const at = clause.after(clause.first('yesno') ?? 0)
  return at < extreme && clause.ideas[at]?.period !== undefined
}
