import type { Figure } from '../../answer/figure.ts'
import { figureText } from '../figure-text.ts'
import { isAmount, pickAll, rowsOf } from '../figures.ts'
import { dateText, inPeriod, periodText } from '../period.ts'
import { placeText } from '../place.ts'
import type { Block, Rich } from '../reply.ts'
import { bold, capitalised, rich } from '../rich.ts'
import { subjectText, wholeText } from '../subject.ts'
import { headline, line, list, type Telling, type Wording } from '../telling.ts'
import { type Beside, besideOf, fromText } from './revised-cell.ts'

/** What figures were before they were revised, or since when one would know. */
export const revisionWording: Wording = (telling) => {
  const rows = rowsOf(telling.answer)
  if (rows.length > 0) return [...severalBlocks(rows, telling), ...sinceLine(telling)]
  const revised = telling.head && besideOf(telling.head, telling)
  return revised?.base
    ? [...oneBlocks(telling.head!, revised, telling), ...sinceLine(telling)]
    : noneBlocks(telling)
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
