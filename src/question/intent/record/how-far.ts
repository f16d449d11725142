import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import { textsOf } from '../../texts.ts'
import { type Draft, set } from '../intent.ts'
import { grainOf } from '../words.ts'

export const howFar = textsOf('how high', 'how low')

/** "how low did exports go in 2025", "how high has the share got": the month that went furthest, and not the sum of all. */
export function readHowFar(clause: Clause, intent: Draft): void {
  if (intent.operation || clause.hasAny(otherwise) || isOfMonths(clause)) return
  const at = clause.ideas.findIndex(({ text }) => howFar.has(text))
  const went = clause.ideas.findIndex(({ text }, i) => i > at && going.has(text))
  if (at < 0 || went < 0 || !isAsked(clause.ideas[at + 1]?.text ?? '')) return
  clause.take(at, went)
  const extreme = clause.ideas[at]!.text === 'how low' ? 'lowest' : 'highest'
  set(intent, { operation: 'record', extreme, grain: grainOf(clause) ?? 'month' })
  clause.takeAll('grain')
  clause.takeAll('ever')
}

const isAsked = (text: string): boolean => /^(?:did|has|have|had)$/.test(text)

const going: ReadonlySet<string> = new Set(
  'go gone went get got gotten been fall fallen drop dropped sink sunk dip dipped slip slide climb climbed rise risen reach reached soar jump decline run'.split(
    ' ',
  ),
)
const otherwise = kindsOf('rank', 'versus', 'than', 'more', 'a threshold', 'streak', 'since')

/** Of one month there is none that went furthest, and two are set against each other. */
const isOfMonths = ({ ideas }: Clause): boolean => {
  const [one, ...others] = ideas.flatMap(({ period }) => period ?? [])
  return others.length > 0 || (one !== undefined && 'grain' in one && one.grain === 'month')
}
