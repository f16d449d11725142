import type { Answer } from '../../answer/answer.ts'
import type { Figure } from '../../answer/figure.ts'
import { sizeText } from '../figure-text.ts'
import { numberOf, rowsOf } from '../figures.ts'
import { dateText } from '../period.ts'
import { placeText } from '../place.ts'
import type { Block } from '../reply.ts'
import { rich } from '../rich.ts'
import { headline, line, list, type Telling, type Wording } from '../telling.ts'
import { noLevelText } from './caveats.ts'
import { levelsOf } from './contribution.ts'
import { levelWording } from './level.ts'
import { plainWording } from './plain.ts'

/** What moved, by arithmetic, and what was reported around then. No cause is ever named. */
export const explainWording: Wording = (telling) => {
  const { head, answer } = telling
  const isMissing = answer.caveats.some((caveat) => caveat.kind === 'no_level')
  const alone = head === undefined && !isMissing
  return [...levelBlocks(telling, head), ...moversLine(telling), ...eventsBlocks(answer, alone)]
}

function levelBlocks(telling: Telling, head: Figure | undefined): readonly Block[] {
  const { answer, query } = telling
  const missing = answer.caveats.find((caveat) => caveat.kind === 'no_level')
  if (missing) return [headline(noLevelText(missing, query))]
  if (!head) return []
  return head.unit === 'percent' ? plainWording(telling) : levelWording(telling)
}

/** "Where the total moved: the United States took off 3.7 percentage points (246 t → 46 t)." */
function moversLine(telling: Telling): readonly Block[] {
  const rows = rowsOf(telling.answer)
  if (rows.length === 0) return []
  const parts = rows.map((row) => {
    const levels = levelsOf(row, telling)
    return `${placeText(row.partner ?? '')} ${numberOf(row) < 0 ? 'took off' : 'added'} ${sizeText(row)}${levels ? ` (${levels})` : ''}`
  })
  return [line(`Where the total moved: ${parts.join('; ')}.`)]
}

export function eventsBlocks({ events }: Pick<Answer, 'events'>, alone: boolean): readonly Block[] {
  const shown = events.slice(0, MOST_EVENTS)
  if (shown.length === 0) return [line('No event is stored near that time.')]
  const items = shown.map(({ date, title, summary }) => rich(`${dateText(date)}: ${title}. ${summary}`))
  return [alone ? headline('Reported:') : line('Reported around then:'), list(items)]
}

const MOST_EVENTS = 5
