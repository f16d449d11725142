import { figureText } from '../figure-text.ts'
import { numberOf, pick, remarkOf, rowsOf } from '../figures.ts'
import { inPeriod, monthText, periodText } from '../period.ts'
import { bold, capitalised, rich } from '../rich.ts'
import { quantityNoun } from '../subject.ts'
import { headline, line, list, type Telling, type Wording } from '../telling.ts'

/** "China's exports of rare-earth magnets rose 2 months in a row to July 2025: from 1,238 t to 5,577 t." */
export const streakWording: Wording = (telling) => {
  const { head, query, context, answer } = telling
  if (!head) return []
  if (head.role === 'row') return eachWording(telling)
  const noun = quantityNoun(query, context)
  const remark = remarkOf(answer, 'streak')
  if (!remark || numberOf(head) === 0) return [noneWording(telling)]
  const verb = query.threshold
    ? noun.plural
      ? 'were past the mark'
      : 'was past the mark'
    : remark.direction === 'up'
      ? 'rose'
      : 'fell'
  const year = query.change === 'year_on_year' ? ', each on its own month a year before' : ''
  const to = head.period ? ` to ${monthText(head.period.to)}` : ''
  const first = query.longest ? 'The longest run: ' : ''
  if (numberOf(head) === 1 && !query.threshold && !query.longest)
    return [
      headline(
        `${capitalised(noun.text)} ${verb} for `,
        bold(figureText(head)),
        ` so far${year}: ${rowsOf(answer)[0]?.period ? periodText(rowsOf(answer)[0]!.period!) : ''}.`,
      ),
      ...levels(telling),
    ]
  return [
    headline(
      `${first}${first ? noun.text : capitalised(noun.text)} ${verb} `,
      bold(`${figureText(head)} in a row`),
      `${to}${year}.`,
    ),
    ...levels(telling),
  ]
}

function noneWording({ query, context }: Telling) {
  const way = query.direction === 'up' ? 'rise' : query.direction === 'down' ? 'fall' : 'run'
  return headline(
    `There is no ${way} in ${quantityNoun(query, context).text} up to ${periodText({ from: query.period.value.to, to: query.period.value.to })}.`,
  )
}

function levels({ answer, figures }: Telling): ReturnType<Wording> {
  const rows = rowsOf(answer)
  const [base, last] = [pick(figures, { role: 'base' }), rows.at(-1)]
  if (!base?.period || !last?.period) return []
  return [
    line(
      `From ${figureText(base)} ${inPeriod(base.period)} to ${figureText(last)} ${inPeriod(last.period)}.`,
    ),
  ]
}

function eachWording({ answer, query, context }: Telling): ReturnType<Wording> {
  const noun = quantityNoun(query, context)
  return [
    headline(`${capitalised(noun.text)} ${inPeriod(query.period.value)}:`),
    list(
      rowsOf(answer).map((row) =>
        rich(`${row.period ? periodText(row.period) : ''} `, bold(figureText(row))),
      ),
    ),
  ]
}
