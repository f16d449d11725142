import { MONTH_NAMES } from '../../calendar/month.ts'
import { has, type Idea, ideaOf, merge, senseOf } from '../idea.ts'
import { newSense } from '../lexicon.ts'
import type { PeriodPhrase, Phrase } from '../readers/period-phrase.ts'
import { textsLike } from '../texts.ts'

/** "every July", "all Julys", "the past three Januaries": July of each year, or of so many years that ended last. */
export function refineEveryMonth(ideas: readonly Idea[]): readonly Idea[] {
  for (let at = 0; at < ideas.length; at++) {
    const found = everyAt(ideas, at) ?? lastAt(ideas, at)
    if (!found) continue
    const { to, period } = found
    const whole = merge(ideas, at, to, {})
    const months = ideaOf({ ...whole, to: whole.to - 1, text: ideas[to - 1]!.text }, { period })
    const text = saidOf(ideas.slice(at, to - 1))
    const each = ideaOf({ ...whole, from: whole.to - 1, text }, { senses: eachYear })
    return [...ideas.slice(0, at), months, each, ...ideas.slice(to)]
  }
  return ideas
}

/** As the asker said it. */
const saidOf = (ideas: readonly Idea[]): string => ideas.map(({ text }) => text).join(' ')

const eachYear = [newSense('grain', 'year'), newSense('quantifier', 'every'), newSense('series', 'series')]

interface Found {
  readonly to: number
  readonly period: PeriodPhrase
}

/** "every July"; "every July and August" would be of one of the two. */
function everyAt(ideas: readonly Idea[], at: number): Found | undefined {
  const { text } = ideas[at]!
  const next = ideas[at + 1]
  const month = plural(next)
  if (month && all.has(text)) return { to: at + 2, period: month }
  const { period } = next ?? {}
  const isMonth = period?.kind === 'yearless' && period.grain === 'month' && !period.last
  return isMonth && has(ideas[at], 'each') && isOfYears(ideas[at + 2]) ? { to: at + 2, period } : undefined
}

/** "every July since 2023", "each July from 2023 to 2025"; "every July 2025" is none. */
const isOfYears = (next: Idea | undefined): boolean =>
  next?.period ? stretches.has(next.period.kind) : !has(next, 'conjunction')
const stretches: ReadonlySet<PeriodPhrase['kind']> = new Set(['since', 'span', 'until', 'all'] as const)

const all: ReadonlySet<string> = new Set(['all', 'every', 'the', 'all the', 'all of the'])

function lastAt(ideas: readonly Idea[], at: number): Found | undefined {
  if (!/^(?:the )?(?:last|past|latest)$/.test(ideas[at]!.text)) return undefined
  const count = ideas[at + 1]?.number?.value ?? Number(senseOf(ideas[at + 1], 'number'))
  const month = plural(ideas[at + 2])
  return month && Number.isInteger(count) && count > 1
    ? { to: at + 3, period: { ...month, latest: count } }
    : undefined
}

function plural(idea: Idea | undefined): Phrase<'yearless'> | undefined {
  const month = idea && !idea.period ? MONTHS.indexOf(idea.text) + 1 : 0
  return month > 0 ? { kind: 'yearless', from: month, to: month, grain: 'month' } : undefined
}

const MONTHS: readonly string[] = MONTH_NAMES.map((name) => {
  const month = name.toLowerCase()
  if (month.endsWith('ch')) return `${month}es`
  return month.endsWith('ry') ? `${month.slice(0, -1)}ies` : `${month}s`
})

export const monthsOfYears = textsLike(
  /^(?:januaries|februaries|marches|aprils|mays|junes|julys|augusts|septembers|octobers|novembers|decembers)$/,
)
