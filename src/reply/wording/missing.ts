import { lengthOf, parseMonth } from '../../calendar/month.ts'
import { figureText } from '../figure-text.ts'
import { numberOf, rowsOf } from '../figures.ts'
import { inPeriod, periodText, runsOf } from '../period.ts'
import { placeText } from '../place.ts'
import { bold, capitalised, listedShort } from '../rich.ts'
import { subjectText } from '../subject.ts'
import { headline, type Wording } from '../telling.ts'

/** Which months have no figure, or which partners have one. */
export const missingWording: Wording = ({ answer, head, query, context }) => {
  const rows = rowsOf(answer)
  const when = inPeriod(query.period.value)
  const what = subjectText(query, context)
  if (query.by === 'partner') {
    const held = rows.map((row) => placeText(String(row.value)))
    return [
      headline(
        `${capitalised(when)} a figure for ${what} is held for `,
        bold(listedShort(held, 12)),
        '; of the others none is known.',
      ),
    ]
  }
  const isMonth = lengthOf(query.period.value) === 1
  if (!head || numberOf(head) === 0)
    return [headline(`Nothing is missing: ${what} are held ${isMonth ? when : `for every month ${when}`}.`)]
  const months = rows.map((row) => parseMonth(String(row.value))).filter((at) => at !== undefined)
  return [
    headline(
      `${capitalised(what)}: `,
      bold(figureText(head)),
      ` ${when} without a figure: ${listedShort(runsOf(months).map(periodText), 8)}.`,
    ),
  ]
}
