import { lengthOf, monthOfYear, type Range } from '../../../calendar/month.ts'
import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import type { Mention } from '../../mentions/mention.ts'
import { contains } from '../../periods/found.ts'
import { isAround, isBehindOf } from '../../periods/of-whole.ts'
import type { Rule } from '../rule.ts'

/** Parts of a period, where a part of its trade was taken. */
export const sharesOfTime: readonly Rule[] = [
  {
    // "Germany's share of 2025 exports in October", "what share of 2025 went to the US in Q4": of Germany's, or of all
    word: 'share',
    on: ['share'],
    needs: kindsOf('a place'),
    isLost: ({ against, partners }, clause, { mentions }) =>
      against?.period !== undefined &&
      partners.value.join() !== 'WORLD' &&
      says.some((kind) => clause.stands(kind)) &&
      (clause.stands('goes') ||
        clause.stands('taking') ||
        mentions.some((one) => isOfPartner(one, partners.value) && !tellsWhole(clause, one.at[0] ?? -1))),
  },
  {
    // a part of that period, and one figure
    word: 'share',
    on: ['share'],
    isLost: ({ against, period, operation }) =>
      against?.period !== undefined &&
      (operation !== 'show' ||
        !(contains(against.period, period.value) || reaches(period.value, against.period))),
  },
  {
    // "the best three months as a share of the year": months, and not the partners that make up most of it
    word: 'share',
    on: ['concentration'],
    needs: kindsOf('a top'),
    besides: kindsOf('grain'),
    isLost: (_, clause) =>
      clause.ideas.some(({ top }, at) => top !== undefined && clause.was(at + 1, 'grain')),
  },
  {
    // "what part of the year is the best month": of the year, and no partner's share of that month
    word: 'share',
    of: ['record', 'rank', 'series', 'streak'],
    on: ['share'],
    needs: kindsOf('a period'),
    isLost: (_, clause) => clause.ideas.some((idea, at) => isAround(idea) && isBehindOf(clause, at)),
  },
]

/** "and Korea?" after a share of a year says no share: it is Korea's of the same. */
const says = ['quantity', 'percent', 'fraction', 'goes', 'taking']

/**
 * "share of last year's total already reached": a year so far, of a whole one before it; "2025 as a percent of 2024",
 * and the other way round: as long, and none within the other.
 */
const reaches = (period: Range, whole: Range): boolean =>
  lengthOf(period) === lengthOf(whole)
    ? period.from > whole.to || period.to < whole.from
    : period.from > whole.to &&
      monthOfYear(period.from) === 1 &&
      lengthOf(period) < 12 &&
      lengthOf(whole) === 12

/** "what share of US 2025 tonnage came in Q1": whose the whole is, is told between "share of" and the whole. */
function tellsWhole(clause: Clause, place: number): boolean {
  let of = clause.before(place)
  while (clause.ideas[of]?.period) of = clause.before(of)
  let whole = place + 1
  while (clause.ideas[whole]?.period || clause.ideas[whole]?.text === "'s") whole++
  const isGood = clause.ideas[whole]?.good !== undefined
  const isShare = clause.was(of, 'quantity', 'share') || clause.was(of - 1, 'quantity', 'share')
  return isShare && (isGood || nouns.some((kind) => clause.was(whole, kind)))
}

const nouns = ['flow', 'measure', 'trade'] as const

/** "exports to Germany" is what both are of; however else Germany is named, the share can be its own. */
const isOfPartner = ({ marker, places }: Mention, partners: readonly string[]): boolean =>
  marker !== 'to' &&
  marker !== 'from' &&
  marker !== 'for' &&
  places.some((place) => 'code' in place && partners.includes(place.code))
