import type { Answer } from '../../answer/answer.ts'
import type { Figure } from '../../answer/figure.ts'
import { lengthOf } from '../../calendar/month.ts'
import { roundsToNothing, signedText, sizeText } from '../figure-text.ts'
import { numberOf, remarkOf, rowsOf } from '../figures.ts'
import { dateText, periodBeside, periodText } from '../period.ts'
import { placeText } from '../place.ts'
import type { Block, Rich } from '../reply.ts'
import { bold, listed, rich } from '../rich.ts'
import { headline, line, list, type Telling, type Wording } from '../telling.ts'
import { asksWhen, isOfEvents } from './asked.ts'
import { noLevelText } from './caveats/sentences.ts'
import { levelsOf } from './contribution-parts.ts'
import { levelWording } from './level.ts'
import { plainWording } from './plain.ts'
import { showWording } from './quantity.ts'

/** What moved, by arithmetic, and what was reported around then. No cause is ever named. */
export const explainWording: Wording = (telling) => {
  const { answer } = telling
  if (isOfEvents(answer)) return eventWording(telling)
  const [first, ...others] = levelBlocks(telling)
  return [
    ...(first ? [first] : []),
    ...premiseLine(telling),
    ...others,
    ...moversLine(telling),
    ...eventsBlocks(answer, false),
  ]
}

/** "When was …" wants the day first; anything else asked of events, what was reported. */
function eventWording({ answer, context }: Telling): readonly Block[] {
  const [first, ...others] = answer.events
  if (!first || !asksWhen(context)) return eventsBlocks(answer, true)
  const { date, title, summary } = first
  return [
    headline(bold(dateText(date)), `: ${title}.`),
    line(summary),
    ...(others.length > 0 ? [line('Also reported:'), list(others.map(eventText))] : []),
  ]
}

const eventText = ({ date, title, summary }: Answer['events'][number]): Rich =>
  rich(`${dateText(date)}: ${title}. ${summary}`)

function levelBlocks(telling: Telling): readonly Block[] {
  const { answer, query, head } = telling
  const missing = answer.caveats.find((caveat) => caveat.kind === 'no_level')
  if (missing) return [headline(noLevelText(missing, query))]
  if (!head) return []
  if (!isOfAmount(query)) return showWording(telling)
  return head.unit === 'percent' ? plainWording(telling) : levelWording(telling)
}

/** "That is no fall: +16.4% on Q4 2024, +0.4% on Q3 2025.", "A fall on March 2025 (−1.6%), but not on February (+10.5%)." */
function premiseLine({ answer, period }: Telling): readonly Block[] {
  const open = remarkOf(answer, 'premise_open')
  if (open) return [line(openText(open, period))]
  const premise = remarkOf(answer, 'premise')
  if (!premise) return []
  const move = premise.direction === 'up' ? 'rise' : 'fall'
  const isSo = ({ change }: (typeof premise.on)[number]): boolean =>
    !roundsToNothing(change) && numberOf(change) > 0 === (premise.direction === 'up')
  const [so, not] = [premise.on.filter(isSo), premise.on.filter((one) => !isSo(one))]
  const on = ({ base }: (typeof premise.on)[number]): string => `on ${periodBeside(base, period)}`
  const size = ({ change }: (typeof premise.on)[number]): string =>
    roundsToNothing(change) ? 'little changed' : signedText(change)
  if (so.length === 0)
    return [line(`That is no ${move}: ${not.map((one) => `${size(one)} ${on(one)}`).join(', ')}.`)]
  const told = (list: typeof so): string => listed(list.map((one) => `${on(one)} (${size(one)})`))
  return [line(`A ${move} ${told(so)}, but not ${told(not)}.`)]
}

/** "Whether that is a rise on 2024 cannot be told: the data do not hold all of it." */
const openText = (
  { direction, base }: Extract<Answer['remarks'][number], { kind: 'premise_open' }>,
  period: Telling['period'],
): string =>
  `Whether that is a ${direction === 'up' ? 'rise' : 'fall'} on ${periodBeside(base, period)} cannot be shown: there is no figure for ${lengthOf(base) > 1 ? 'all of ' : ''}${periodText(base)} to set it against.`

/** A rate is told with its level. */
const isOfAmount = ({ quantity }: Telling['query']): boolean => quantity === 'amount' || quantity === 'change'

/** "Where the total moved: the United States took off 3.7 percentage points (246 t → 46 t)." */
function moversLine(telling: Telling): readonly Block[] {
  const rows = isOfAmount(telling.query) ? rowsOf(telling.answer) : []
  if (rows.length === 0) return []
  const parts = rows.map((row) => {
    const levels = levelsOf(row, telling)
    return `${placeText(row.partner ?? '')} ${numberOf(row) < 0 ? 'took off' : 'added'} ${sizeText(row)}${levels ? ` (${levels})` : ''}`
  })
  return [line(`Where the total moved${onBase(telling, rows[0]!)}: ${parts.join('; ')}.`)]
}

/** "on June 2025": where it rose on the year and fell on the month, nobody could tell which of the two is looked at. */
function onBase({ answer, period, figures }: Telling, row: Figure): string {
  const from = figures.find(({ role, partner }) => role === 'base' && partner === row.partner)
  return from?.period && remarkOf(answer, 'premise') ? ` on ${periodBeside(from.period, period)}` : ''
}

export function eventsBlocks({ events }: Pick<Answer, 'events'>, alone: boolean): readonly Block[] {
  const shown = events.slice(0, MOST_EVENTS)
  if (shown.length === 0) return [line('No event is stored near that time.')]
  return [alone ? headline('Reported:') : line('Reported around then:'), list(shown.map(eventText))]
}

const MOST_EVENTS = 10
