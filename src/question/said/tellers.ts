import type { Query } from '../../query/query.ts'
import type { Clause } from '../clause.ts'
import { kindsOf } from '../kinds.ts'
import { articles, isPossessive } from '../mentions/words.ts'
import { codeOf } from '../place-code.ts'
import { textsNamed } from '../rule-words.ts'

/**
 * Who is said to have counted: "as reported by Brazil", "according to Brazil", "on Brazilian figures", "UK-reported".
 * It is no end of the trade that is asked for, so its words are taken before the places are read.
 */
export function takeTellers(clause: Clause, known: Known): readonly string[] {
  if (!clause.hasAny(telling)) return nobody
  let tellers = nobody
  for (let at = 0; at < clause.ideas.length; at++) {
    const { place } = clause.ideas[at]!
    if (place?.kind !== 'place' && place?.kind !== 'group') continue
    const words = toldBefore(clause, at) ?? toldBehind(clause, at) ?? figuresOf(clause, at, known)
    if (!words) continue
    clause.take(at, ...words)
    tellers = [...new Set([...tellers, codeOf(place)])]
  }
  return tellers
}

const nobody: readonly string[] = []

interface Known {
  readonly previous: Query | undefined
  readonly reporters: readonly string[]
}

const reported = textsNamed('teller_reported')
const leading = textsNamed('teller_leading')
const says = textsNamed('teller_says')
const figures = textsNamed('teller_figures')
const telling = kindsOf(reported, leading, says, figures)

/** "reported by the UK", "according to Brazil", with the figures it is named for: "per Brazilian customs" */
function toldBefore(clause: Clause, at: number): readonly number[] | undefined {
  const by = beforeArticle(clause, at)
  const words = leading.has(textAt(clause, by))
    ? [by]
    : isReporting(clause, at, textAt(clause, by)) && reported.has(textAt(clause, by - 1))
      ? [by, by - 1]
      : undefined
  return words && [...words, ...figuresBehind(clause, at)]
}

/** "reported by the UK"; "declared in the UK" of a place that was named before */
const isReporting = (clause: Clause, at: number, text: string): boolean =>
  text === 'by' || (text === 'in' && isNamedBefore(clause, at))

/** "Brazil says it shipped", "what did the UK report", "UK-reported imports" */
function toldBehind(clause: Clause, at: number): readonly number[] | undefined {
  if (says.has(textAt(clause, at + 1))) return [at + 1]
  if (
    textAt(clause, at + 1) === 'report' &&
    / ?(?:did|does)$/.test(textAt(clause, beforeArticle(clause, at)))
  )
    return [at + 1]
  const customs = figuresBehind(clause, at)
  const verb = (customs.at(-1) ?? at) + 1
  if (customs.length > 0 && tellingVerb.test(textAt(clause, verb))) return [...customs, verb]
  const behind = textAt(clause, at + 1) === '-' ? at + 2 : at + 1
  return reported.has(textAt(clause, behind)) && !isLivedThrough(clause, at) ? [behind] : undefined
}

/** "what do Chinese customs say", "what German figures show" */
const tellingVerb = /^(?:say|says|said|report|reports|reported|record|recorded|show|shows)$/

/** "how many declines had the US seen": it tells of none of them. */
const isLivedThrough = (clause: Clause, at: number): boolean =>
  textAt(clause, at + 1) === 'seen' && /^(?:has|had|have)$/.test(textAt(clause, beforeArticle(clause, at)))

/** "on Brazilian figures", "in the UK's data" beside another place; "UK data" where the UK was named before. */
function figuresOf(clause: Clause, at: number, known: Known): readonly number[] | undefined {
  const behind = figuresBehind(clause, at)
  if (behind.length === 0) return undefined
  const before = beforeArticle(clause, at)
  const isLed = leads.has(textAt(clause, before))
  if (isNamedBefore(clause, at) || isOtherEnd(clause, at, known)) return isLed ? [before, ...behind] : behind
  return isLed && isDescribed(clause, at) && isOneOfSeveral(clause) ? [before, ...behind] : undefined
}

/** "the UK's figure" after what Brazil sold to the UK, where both report. */
function isOtherEnd({ ideas }: Clause, at: number, { previous, reporters }: Known): boolean {
  const code = codeOf(ideas[at]!.place!)
  return reporters.includes(code) && previous?.partners.value.join() === code
}

const beforeArticle = (clause: Clause, at: number): number =>
  articles.has(textAt(clause, at - 1)) ? at - 2 : at - 1

function figuresBehind(clause: Clause, at: number): readonly number[] {
  const noun = isPossessive(clause, at + 1) ? at + 2 : at + 1
  if (!figures.has(textAt(clause, noun))) return []
  return noun === at + 1 ? [noun] : [at + 1, noun]
}

const leads: ReadonlySet<string> = new Set(['on', 'in', 'from', 'by', 'using', 'with', 'per'])

const isNamedBefore = ({ ideas }: Clause, at: number): boolean =>
  ideas.slice(0, at).some(({ place }) => place && codeOf(place) === codeOf(ideas[at]!.place!))

/** "Brazilian", "the UK's"; "imports from Brazil figures" are from Brazil. */
const isDescribed = (clause: Clause, at: number): boolean => {
  const { place, text } = clause.ideas[at]!
  return isPossessive(clause, at + 1) || text.length === 2 || (place?.kind === 'place' && place.adjective)
}

const isOneOfSeveral = ({ ideas }: Clause): boolean => ideas.filter(({ place }) => place).length > 1

const textAt = ({ ideas }: Clause, at: number): string => ideas[at]?.text ?? ''
