import type { Answer } from '../answer/answer.ts'
import type { Figure } from '../answer/figure.ts'
import { named } from '../answer/make.ts'
import type { Issue } from '../query/issue.ts'
import type { Query } from '../query/query.ts'
import type { Trade } from '../trade/types.ts'
import type { Operation } from './operation.ts'
import { quantityOf } from './quantity/index.ts'
import { answerOf } from './shared/answer.ts'
import { type By, byOf } from './shared/breakdown.ts'
import { undecided } from './shared/issue.ts'
import { largerUnknown } from './shared/larger-unknown.ts'
import { isCountry } from './shared/places.ts'
import { absent, nobody } from './shared/rank-absent.ts'
import { addedUp } from './shared/rank-added-up.ts'
import { besideRanking } from './shared/rank-beside.ts'
import { judged } from './shared/rank-claim.ts'
import { reaching } from './shared/rank-reach.ts'
import {
  atPlace,
  besideRows,
  caveatsOf,
  cut,
  entryCaveats,
  inDirection,
  isAscending,
  ranked,
} from './shared/rank-rows.ts'
import { rankSubjects } from './shared/rank-subjects.ts'
import { type Field, fieldOf, ordered } from './shared/ranking.ts'
import { ofSize } from './shared/sized.ts'
import { ranksAtAll } from './shared/small-base.ts'
import { type Subject, withPartners } from './shared/subject.ts'
import { subjectOf } from './shared/subjects.ts'

/**
 * Partners or goods in order: one `row` each, with its `rank`; then the `total` and each row's `share` of it. An nth
 * place leads with who stands there. Only those with a figure are ranked, and the answer says among whom.
 */
export const rank: Operation = {
  name: 'rank',
  takesSeveral: true,
  async answer(query, trade) {
    const period = query.period.value
    if (query.by === 'reporter' || query.by === 'flow') return rankSubjects(query, trade)
    const by = byOf(query)
    const asked = await subjectOf(query, trade, period)
    const subject = fieldSubject(asked, query, by)
    const all = await fieldOf(quantityOf(query), subject, period, by, { query, trade })
    const whole = query.sized ? await ofSize(all, query.sized, query, subject, by, trade) : all
    if (!whole) return undecided(query)
    const field = await ranksAtAll(whole, query, subject, by, trade)
    if (field.entries.length === 0) return nobody(query, trade, subject, whole)
    return query.claim?.kind === 'rank'
      ? judged(query, trade, asked, field)
      : listed(query, trade, asked, field)
  },
}

/** A ranking of one country is its place among all; a ranking within a group is made of the group. */
function fieldSubject(subject: Subject, query: Query, by: By): Subject {
  if (by === 'commodity')
    return query.against?.commodities ? { ...subject, commodities: query.against.commodities } : subject
  if (query.within) return withPartners(subject, [...query.within, ...excluded(subject)])
  return placeOf(query, by) ? withPartners(subject, ['WORLD']) : subject
}

const excluded = (subject: Subject): readonly string[] =>
  subject.partners.filter((code) => code.startsWith('-'))

const onlyOne = (codes: readonly string[]): string | undefined => (codes.length === 1 ? codes[0] : undefined)

/** The one country, or good, whose place is asked. */
function placeOf(query: Query, by: By): string | undefined {
  if (by === 'commodity') return query.against && onlyOne(query.commodities.value)
  const code = onlyOne(query.partners.value)
  return code && isCountry(code) ? code : undefined
}

async function listed(query: Query, trade: Trade, subject: Subject, field: Field): Promise<Answer | Issue> {
  const by = byOf(query)
  const inOrder = ranked(ordered(inDirection(field.entries, query), isAscending(query)))
  const place = placeOf(query, by)
  const rows = place ? atPlace(inOrder, by, place, query.neighbour) : cut(inOrder, query)
  if (inOrder.length === 0 && !place) return { kind: 'meaningless', reason: 'none_moved', query }
  if (query.reach !== undefined) return reaching(query, trade, subject, field, inOrder)
  if (query.nth && inOrder.length < query.nth) return { kind: 'meaningless', reason: 'fewer_ranked', query }
  if (rows.length === 0) return absent(query, trade, subject, field, place)
  const larger = await largerUnknown(query, trade, subject, field, rows)
  if (query.together) return addedUp(query, trade, subject, field, rows, larger)
  const beside = await besideRanking(query, trade, subject, by, rows)
  const lead = isOfOne(query) || (query.neighbour && rows.length > 1) ? [who(rows[0]!, by)] : []
  return answerOf(query, trade, {
    figures: [...lead, ...rows, ...besideRows(query, rows, field), ...beside],
    remarks:
      place && lead.length === 0
        ? [{ kind: 'rank', nth: rows[0]!.rank!, of: inOrder.length, among: field.among }]
        : [],
    caveats: [...larger, ...caveatsOf(field), ...entryCaveats(field.entries, rows)],
  })
}

/** "ranks 4 to 6" are a list. */
const isOfOne = ({ nth, limit = 1 }: Query): boolean => nth !== undefined && limit === 1

const who = (row: Figure, by: By): Figure =>
  named((by === 'partner' ? row.partner : row.commodity) ?? '', by, [row], {
    role: 'headline',
    ...(row.period ? { period: row.period } : {}),
    ...(row.rank ? { rank: row.rank } : {}),
  })
