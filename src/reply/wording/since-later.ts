import { figureText } from '../figure-text.ts'
import { remarkOf } from '../figures.ts'
import { periodText } from '../period.ts'
import { line, type Telling, type Wording } from '../telling.ts'

/** "Since June 2025 it was as high again, last in March 2026 (5,238 t)." */
export function laterLine({ answer, query }: Telling): ReturnType<Wording> {
  const remark = remarkOf(answer, 'as_high_later')
  if (!remark?.figure.period) return []
  const side = query.extreme === 'lowest' ? 'low' : 'high'
  const last = `${periodText(remark.figure.period)} (${figureText(remark.figure)})`
  return [line(`After ${periodText(query.period.value)} it was as ${side} again, last in ${last}.`)]
}
