import type { Answer, Caveat } from '../answer/answer.ts'
import type { Figure } from '../answer/figure.ts'
import { as, named, share } from '../answer/make.ts'
import { signOf, spreadOf } from '../answer/spread.ts'
import type { Issue } from '../query/issue.ts'
import type { Query } from '../query/query.ts'
import type { Trade } from '../trade/types.ts'
import type { Operation } from './operation.ts'
import { quantityOf } from './quantity/index.ts'
import { answerOf } from './shared/answer.ts'
import { amongCaveat, type By } from './shared/breakdown.ts'
import { issueOf, undecided } from './shared/issue.ts'
import { isCountry } from './shared/places.ts'
import { type Entry, type Field, fieldOf, ordered, standsAt } from './shared/ranking.ts'
import { isFound } from './shared/reading.ts'
import { growable } from './shared/small-base.ts'
import { type Subject, subjectOf, subjectsOf, withPartners } from './shared/subject.ts'

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
    const by: By = query.by === 'commodity' ? 'commodity' : 'partner'
    const asked = await subjectOf(query, trade, period)
    const subject = fieldSubject(asked, query, by)
    const whole = await fieldOf(quantityOf(query), subject, period, by, { query, trade })
    const field = await growable(whole, query, subject, by, trade)
    if (field.entries.length === 0) return nobody(query, trade, subject, whole)
    return query.claim?.kind === 'rank'
      ? judged(query, trade, asked, field)
      : listed(query, trade, asked, field)
  },
}

/** A ranking of one country is its place among all; a ranking within a group is made of the group. */
function fieldSubject(subject: Subject, query: Query, by: By): Subject {
  if (by === 'commodity') return subject
  if (query.within) return withPartners(subject, [...query.within, ...excluded(subject)])
  return placeOf(query, by) ? withPartners(subject, ['WORLD']) : subject
}

const excluded = (subject: Subject): readonly string[] =>
  subject.partners.filter((code) => code.startsWith('-'))

/** The one country whose place is asked. */
function placeOf(query: Query, by: By): string | undefined {
  const [code, second] = by === 'partner' ? query.partners.value : []
  return code && !second && isCountry(code) ? code : undefined
}

const isAscending = (query: Query): boolean => query.order === 'bottom' || query.direction === 'down'

function listed(query: Query, trade: Trade, subject: Subject, field: Field): Answer | Promise<Issue> {
  const by: By = query.by === 'commodity' ? 'commodity' : 'partner'
  const inOrder = ranked(ordered(inDirection(field.entries, query), isAscending(query)))
  const place = placeOf(query, by)
  const rows = place ? inOrder.filter((row) => row.partner === place) : cut(inOrder, query)
  if (rows.length === 0) return issueOf(query, trade, subject, absentPlace(query, place))
  const lead = query.nth ? [who(rows[0]!, by)] : []
  return answerOf(query, trade, {
    figures: [...lead, ...rows, ...besideRows(query, rows, field)],
    remarks: place ? [{ kind: 'rank', nth: rows[0]!.rank!, of: inOrder.length, among: field.among }] : [],
    caveats: [...caveatsOf(field), ...entryCaveats(field.entries, rows)],
  })
}

const ranked = (entries: readonly Entry[]): readonly Figure[] =>
  entries.map(({ found }, i) => as(found.figure, { role: 'row', rank: i + 1 }))

/** "Biggest falls" lists falls only, "fastest growing" rises and falls. */
function inDirection(entries: readonly Entry[], { direction }: Query): readonly Entry[] {
  if (!direction) return entries
  const wanted = direction === 'up' ? 1 : -1
  return entries.filter(({ found }) => signOf(spreadOf(found.figure)) === wanted)
}

function cut(rows: readonly Figure[], { nth, limit }: Query): readonly Figure[] {
  if (nth) return rows.slice(nth - 1, nth - 1 + (limit ?? 1))
  return limit ? rows.slice(0, limit) : rows
}

const who = (row: Figure, by: By): Figure =>
  named((by === 'partner' ? row.partner : row.commodity) ?? '', by, [row], {
    role: 'headline',
    ...(row.period ? { period: row.period } : {}),
    ...(row.rank ? { rank: row.rank } : {}),
  })

/** What the rows are a part of, and how large a part; for an amount only, since other quantities do not add up. */
function besideRows(query: Query, rows: readonly Figure[], { total, entries }: Field): readonly Figure[] {
  const shown = new Set(rows.map((row) => row.partner ?? row.commodity))
  const beside = entries.filter(({ code }) => shown.has(code)).flatMap(({ found }) => found.beside)
  if (query.quantity !== 'amount' || !isFound(total)) return beside
  const whole = as(total.figure, { role: 'total' })
  const shares = rows.map((row) => share(row, whole, { ...row, role: 'share' }))
  return [whole, ...shares.filter((figure) => figure !== undefined), ...beside]
}

function caveatsOf({ among, entries, missing, withoutBase, small, unspecified }: Field): readonly Caveat[] {
  const left: Caveat[] = [...amongCaveat(among, entries.length)]
  if (missing.length > 0) left.push({ kind: 'left_out', codes: missing, why: 'no_figure' })
  if (withoutBase.length > 0) left.push({ kind: 'left_out', codes: withoutBase, why: 'no_base' })
  if (small.length > 0) left.push({ kind: 'left_out', codes: small, why: 'small_base' })
  if (unspecified) left.push({ kind: 'suppressed_part', unspecified })
  return left
}

const entryCaveats = (entries: readonly Entry[], rows: readonly Figure[]): readonly Caveat[] => {
  const shown = new Set(rows.map((row) => row.partner ?? row.commodity))
  const caveats = entries.filter(({ code }) => shown.has(code)).flatMap(({ found }) => found.caveats)
  // A zero in a ranking speaks for itself.
  return caveats.filter((caveat) => caveat.kind !== 'none_recorded')
}

async function judged(query: Query, trade: Trade, subject: Subject, field: Field): Promise<Answer | Issue> {
  const { claim } = query
  if (claim?.kind !== 'rank') throw new TypeError('not a claim about a rank')
  const known = field.entries.some(({ code }) => code === claim.code)
  // Whoever has no published figure may stand anywhere; among all partners, no row is no trade and no rank.
  if (!known && field.among !== 'all')
    return issueOf(query, trade, withPartners(subject, [claim.code]), absentPlace(query, claim.code))
  const ascending = claim.order === 'bottom'
  const verdict = standsAt(field.entries, claim.code, claim.nth, ascending)
  if (verdict === undefined) return undecided(query)
  const inOrder = ranked(ordered(field.entries, ascending))
  const rows = inOrder.filter((row, i) => i < 3 || (row.partner ?? row.commodity) === claim.code)
  return answerOf(query, trade, {
    verdict,
    figures: [...rows, ...besideRows(query, rows, field)],
    caveats: caveatsOf(field),
  })
}

const absentPlace = (query: Query, partner: string | undefined) => ({
  state: 'absent' as const,
  why: 'unknown' as const,
  missing: [query.period.value.from],
  period: query.period.value,
  ...(partner ? { partner } : {}),
})

function nobody(query: Query, trade: Trade, subject: Subject, { total }: Field): Promise<Issue> {
  return issueOf(
    query,
    trade,
    subject,
    isFound(total) || total.state === 'meaningless' ? absentPlace(query, undefined) : total,
  )
}

/** Reporters, or exports and imports, set in order. */
async function rankSubjects(query: Query, trade: Trade): Promise<Answer | Issue> {
  const along = query.by === 'flow' ? { ...query, along: 'flow' as const } : query
  const subjects = await subjectsOf(along, trade, query.period.value)
  const quantity = quantityOf(query)
  const read = async (subject: Subject) => ({
    code: subject.reporter,
    reading: await quantity.at(subject, query.period.value, { query, trade }),
  })
  const all = await Promise.all(subjects.map(read))
  const failed = all.findIndex(({ reading }) => !isFound(reading))
  const first = all[failed]
  if (first && !isFound(first.reading)) return issueOf(query, trade, subjects[failed]!, first.reading)
  const entries = all.flatMap(({ code, reading }) => (isFound(reading) ? [{ code, found: reading }] : []))
  return answerOf(query, trade, { figures: cut(ranked(ordered(entries, isAscending(query))), query) })
}
