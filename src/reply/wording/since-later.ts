import { figureText } from '../figure-text.ts'
import { remarkOf } from '../figures.ts'
import { periodText } from '../period.ts'
import { line, type Telling, type Wording } from '../telling.ts'
import { sideOf } from './since-asked.ts'

/** "After June 2025 it was as high again, last in March 2026 (5,238 t)."; a month without a figure may have been so later. */
export function laterLine({ answer, query }: Telling): ReturnType<Wording> {
  const remark = remarkOf(answer, 'as_high_later')
  if (!remark?.figure.period) return []
  const held = remark.complete ? '' : 'of the months held '
  const last = `${periodText(remark.figure.period)} (${figureText(remark.figure)})`
  return [
    line(`After ${periodText(query.period.value)} it was as ${sideOf(query)} again, ${held}last in ${last}.`),
  ]
}
