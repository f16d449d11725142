import type { Clause } from '../clause.ts'
import { ranksList, standsInRow } from './in-row.ts'
import { isMultiple, isSameFlow, type Joint, jointKind } from './joint-kind.ts'
import { endsEnd, isOtherEnd, isSaidAgain, isSeparated, namesWhole } from './parted.ts'
import {
  isArticle,
  isBeforeThan,
  isComparedGood,
  isDashOfRatio,
  isFigureBeforeVersus,
  isGoodBeforeVersus,
  isGoodSaidAgain,
  isMomentBeforeMore,
  isSameBalance,
  isSameGood,
  isTimeBeforeVersus,
  isVerbBeforeMore,
} from './passed-over.ts'
import { isRival } from './rivals.ts'
import { isBilateral, isListPreposition, isPossessive } from './words.ts'

/**
 * "Germany and France", "UK or Brazil", "US vs Australia", "from South Africa than from Belgium".
 *
 * @param isSet those named so far are set against each other
 */
export function jointAfter(clause: Clause, at: number, isSet: boolean): Joint | undefined {
  return placeFollows(clause, at) ? jointBetween(clause, at, isSet) : undefined
}

/** Most places stand alone, and nothing joins them to another. */
const REACH = 9

function placeFollows({ ideas }: Clause, at: number): boolean {
  for (let i = at + 1; i < ideas.length && i < at + REACH; i++) if (ideas[i]!.place) return true
  return false
}

function jointBetween(clause: Clause, at: number, isSet: boolean): Joint | undefined {
  const words: number[] = []
  let kind: Joint['kind'] | undefined
  if (clause.ideas[at + 1]?.place && (ranksList(clause) || standsInRow(clause, at)))
    return { at: at + 1, kind: 'and', words }
  if (isBilateral(clause, at)) return { at: at + 2, kind: 'and', words: [at + 1] }
  for (let i = at + 1; i < clause.ideas.length && i < at + REACH; i++) {
    if (clause.ideas[i]!.place && clause.ideas[i]!.fate === 'consumed') return undefined
    if (kind === 'and' && isSet && namesWhole(clause, i)) return undefined
    if (clause.ideas[i]!.place) {
      const isApart =
        isSaidAgain(clause, at, i) || isSeparated(clause, i) || (kind === 'versus' && isRival(clause, at, i))
      return kind && !isApart ? { at: i, kind, words } : undefined
    }
    if (isDashOfRatio(clause, i) || (clause.was(i, 'negated') && !clause.was(i, 'more'))) continue
    if (endsEnd(clause, at, i) || isOtherEnd(clause, at, i)) return undefined
    const joint = jointKind(clause, i)
    if (joint) {
      kind = joint === 'versus' ? 'versus' : (kind ?? 'and')
      if (!clause.is(i, 'more') && !isMultiple(clause, i)) words.push(i)
    } else if (isOfList(clause, i, kind)) words.push(i)
    else if (!isPassedOver(clause, i, kind)) return undefined
  }
  return undefined
}

/** What is read with the list: its prepositions, articles and what stands for what was said already. */
function isOfList(clause: Clause, at: number, kind: Joint['kind'] | undefined): boolean {
  if (!kind) return isPossessive(clause, at)
  if (isListPreposition(clause, at) || isArticle(clause, at)) return true
  return isSameBalance(clause, at, kind) || (kind === 'versus' && isSaidBefore(clause, at))
}

const isSaidBefore = (clause: Clause, at: number): boolean =>
  clause.is(at, 'noun', 'partner') ||
  isSameFlow(clause, at) ||
  clause.ideas[at]!.text === 'on' ||
  isSameGood(clause, at)

/** What stands between two without joining or parting them. */
function isPassedOver(clause: Clause, at: number, kind: Joint['kind'] | undefined): boolean {
  if (kind === 'versus') return isComparedGood(clause, at) || isBeforeThan(clause, at)
  return kind === undefined && isBeforeJoint(clause, at)
}

const isBeforeJoint = (clause: Clause, at: number): boolean =>
  isMomentBeforeMore(clause, at) ||
  isVerbBeforeMore(clause, at) ||
  isTimeBeforeVersus(clause, at) ||
  isGoodBeforeVersus(clause, at) ||
  isFigureBeforeVersus(clause, at) ||
  isGoodSaidAgain(clause, at)
