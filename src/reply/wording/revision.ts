import type { Figure } from '../../answer/figure.ts'
import { isoMonth } from '../../calendar/month.ts'
import { figureText, pairTexts, roundsToNothing, signedText } from '../figure-text.ts'
import { isAmount, numberOf, pickAll, rowsOf } from '../figures.ts'
import { dateText, inPeriod, periodText } from '../period.ts'
import { placeText } from '../place.ts'
import type { Block, Rich } from '../reply.ts'
import { bold, capitalised, rich } from '../rich.ts'
import { subjectText, wholeText } from '../subject.ts'
import { headline, line, list, type Telling, type Wording } from '../telling.ts'

/** What figures were before they were revised, or since when one would know. */
export const revisionWording: Wording = (telling) => {
  const rows = rowsOf(telling.answer)
  if (rows.length > 0) return [...severalBlocks(rows, telling), ...sinceLine(telling)]
  const revised = telling.head && besideOf(telling.head, telling)
  return revised?.base
    ? [...oneBlocks(telling.head!, revised, telling), ...sinceLine(telling)]
    : noneBlocks(telling)
}

/** What stands beside the figure of one cell. */
interface Beside {
  readonly base: Figure | undefined
  readonly gap: Figure | undefined
  readonly percent: Figure | undefined
  readonly on: string
}

function besideOf({ rank }: Figure, { figures }: Telling): Beside {
  const find = (role: Figure['role']) =>
    figures.find((figure) => figure.role === role && figure.rank === rank)
  const on = find('context')
  return {
    base: find('base'),
    gap: find('difference'),
    percent: find('change'),
    on: on ? dateText(String(on.value)) : '',
  }
}

function oneBlocks(head: Figure, beside: Beside, telling: Telling): readonly Block[] {
  const { query, context } = telling
  const what = capitalised(subjectText(query, context))
  return [
    headline(
      `${what} ${inPeriod(head.period ?? query.period.value)} were revised to `,
      ...fromText(head, beside),
      ` on ${beside.on}.`,
    ),
    ...stepsBlock(telling),
  ]
}

/** "**3,200 t** from 3,188 t (+12 t, +0.4%)" */
function fromText(now: Figure, { base, gap, percent }: Beside): readonly (string | Rich)[] {
  if (!base) return []
  const [to, from] = pairTexts(now, base, gap)
  const changes = [gap, percent]
    .filter((figure) => figure !== undefined)
    .filter((figure) => !roundsToNothing(figure))
    .map(signedText)
  return [rich(bold(to)), ` from ${from}`, changes.length > 0 ? ` (${changes.join(', ')})` : '']
}

function stepsBlock({ figures }: Telling): readonly Block[] {
  const steps = pickAll(figures, { role: 'step' })
  const items = steps.filter(isAmount).map((step) => {
    const on = steps.find((figure) => figure.rank === step.rank && figure.unit === 'date')
    return rich(`${on ? dateText(String(on.value)) : ''}: ${figureText(step)}`)
  })
  return items.length > 1 ? [list(items)] : []
}

function severalBlocks(rows: readonly Figure[], telling: Telling): readonly Block[] {
  const { query, context } = telling
  const largest = query.order ? 'The largest revisions' : 'Revisions'
  const what = query.by || query.order ? wholeText(query, context) : subjectText(query, context)
  return [
    headline(`${largest} of ${what} ${inPeriod(query.period.value)}:`),
    list(
      rows.map((row) => rowText(row, telling)),
      query.order !== undefined,
    ),
  ]
}

function rowText(row: Figure, telling: Telling): Rich {
  const beside = besideOf(row, telling)
  const partner = row.partner === undefined || row.partner === 'WORLD' ? '' : `, ${placeText(row.partner)}`
  const period = row.period ? periodText(row.period) : ''
  return rich(`${period}${partner}: `, ...fromText(row, beside), `, ${beside.on}`)
}

/** At most this many are told where revisions are not what was asked for. */
const MOST_TOLD = 3

/** "Revised on 20 May 2026: March 2026 to **5,240 t** from 5,238 t (+2 t), and 2 more." Those of the last day, largest first. */
export function lastRevised(telling: Telling): Rich | undefined {
  const rows = rowsOf(telling.answer)
  const dayOf = ({ rank }: Figure): string =>
    String(pickAll(telling.figures, { role: 'context' }).find((figure) => figure.rank === rank)?.value ?? '')
  const last = rows.map(dayOf).sort().at(-1)
  if (last === undefined || last.slice(0, 7) <= isoMonth(telling.query.period.value.to)) return undefined
  const fresh = rows.filter((row) => dayOf(row) === last)
  const sizeOf = (row: Figure): number => Math.abs(numberOf(besideOf(row, telling).gap ?? row))
  const told = [...fresh].sort((a, b) => sizeOf(b) - sizeOf(a)).slice(0, MOST_TOLD)
  const cells = told.flatMap((row, i) => [i === 0 ? '' : '; ', ...cellText(row, telling)])
  const more = fresh.length - told.length
  return rich(`Revised on ${dateText(last)}: `, ...cells, more > 0 ? `; and ${more} more.` : '.')
}

function cellText(row: Figure, telling: Telling): readonly (string | Rich)[] {
  const { partner = 'WORLD', period } = row
  const isTold = partner === 'WORLD' || telling.query.partners.value.join() === partner
  const whose = isTold ? '' : ` for ${placeText(partner)}`
  return [`${period ? periodText(period) : ''}${whose} to `, ...fromText(row, besideOf(row, telling))]
}

function noneBlocks(telling: Telling): readonly Block[] {
  const { answer, query, context, head } = telling
  const figure = head?.role === 'headline' ? head : undefined
  const what = query.by || query.order ? wholeText(query, context) : subjectText(query, context)
  const when = inPeriod(query.period.value)
  const tail = figure ? [': ', bold(figureText(figure)), '.'] : ['.']
  return [
    answer.verdict === false
      ? headline(`${what} ${when} have not been revised`, ...tail)
      : headline(`No revision of ${what} ${when} is recorded`, ...tail),
    ...(sinceOf(telling) === undefined
      ? [
          line(
            'Revisions are recorded from the first addition to the data on, and nothing was added to these yet.',
          ),
        ]
      : sinceLine(telling)),
  ]
}

function sinceLine(telling: Telling): readonly Block[] {
  const since = sinceOf(telling)
  return since === undefined
    ? []
    : [line(`Revisions are recorded since ${since}; of those before nothing is known.`)]
}

/** The one date that is of no cell. */
function sinceOf({ figures }: Telling): string | undefined {
  const since = figures.find(({ unit, period, role }) => unit === 'date' && role === 'context' && !period)
  return since && dateText(String(since.value))
}
