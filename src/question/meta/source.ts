import type { Clause } from '../clause.ts'
import { kindsOf } from '../kinds.ts'
import { textsNamed } from '../rule-words.ts'
import { textsOf } from '../texts.ts'
import { isOnly, scopeKinds } from './only.ts'

/** "where does the German July number come from": the number, not the goods. */
export function asksWhereFrom(clause: Clause): boolean {
  const where = clause.first('ask', 'where')
  if (where === undefined) return false
  const come = clause.all('goes').find((at) => /^c[ao]m(?:e|es|ing) from$/.test(clause.ideas[at]!.text))
  if (come === undefined || !speaksOfNumbers(clause)) return false
  clause.take(where, come)
  return true
}

const speaksOfNumbers = (clause: Clause): boolean =>
  clause.all('trade').some((at) => /^(?:figure|number|data|statistic|stat)s?$/.test(clause.ideas[at]!.text))

/** "who published the May total": who says so, and not who bought the most. */
export function asksWhoPublished(clause: Clause): boolean {
  const who = clause.first('ask', 'who')
  if (who === undefined || clause.hasAny(searched)) return false
  const verb = clause.ideas[who + 1]?.text ?? ''
  if (!saysSo.has(verb) && !(givesNumbers.has(verb) && speaksOfNumbers(clause))) return false
  clause.take(who, who + 1)
  return isOnly(clause, [...scopeKinds, 'rank'], (at) => at === who + 1)
}

/** "who provides the data", and not "who provides magnets". */
const givesNumbers = textsOf(
  ...'makes make compiles gathers gathered provides provide provided supplies supply supplied gives gave compiled collects collected issues issued produces produced'.split(
    ' ',
  ),
)

/** "who posted the highest imports" asks who is first. */
const searched = kindsOf('order', 'extreme', 'rank', 'a top')

export const saysSo = textsNamed('made_public')

/** Words with which it is asked who published the data. */
export const publishing = kindsOf(saysSo, givesNumbers)
