import type { Answer } from '../answer/answer.ts'
import type { Figure } from '../answer/figure.ts'
import { lengthOf, type Range } from '../calendar/month.ts'
import type { ReplyContext } from './context.ts'
import { figureText, roundsToNothing, sizeText } from './figure-text.ts'
import { numberOf } from './figures.ts'
import { directionWord } from './flow-word.ts'
import { dateText, periodText } from './period.ts'
import { partnersText } from './place.ts'
import { type Block, type Reply, type Rich, restsOnAll } from './reply.ts'
import { restsOn } from './rests-on.ts'
import { bold, capitalised, rich } from './rich.ts'
import { subjectText } from './subject.ts'
import { grey, headline, line, list, type Telling, tellingOf } from './telling.ts'
import { plainText } from './text.ts'
import { assumptionsOf } from './wording/assumptions.ts'
import { caveatsToSay } from './wording/caveats.ts'
import { changesText } from './wording/changes.ts'
import { greyLine } from './wording/grey-line.ts'
import { lastRevised } from './wording/last-revised.ts'
import { levelWording } from './wording/level.ts'
import { momentumText, remarkSentences } from './wording/remarks.ts'

/** The answers a summary is told from. */
export interface SummaryAnswers {
  /** The level of the whole, with its changes. */
  readonly lead: Answer
  /** One partner each, in order of news. */
  readonly partners: readonly Answer[]
  /** What partners added to the change of the whole, in points. */
  readonly added?: ReadonlyMap<string, Figure>
  /** More partners have a figure than are told of. */
  readonly others: 'more' | 'none_published' | 'none'
  /** Figures up to this period that were other ones before. */
  readonly revised?: Answer
  readonly release?: Answer
}

/** A release on one screen: the same text for the same data, nothing in it that no answer holds. */
export function composeSummary(answers: SummaryAnswers, context: ReplyContext): Reply {
  const telling = tellingOf(answers.lead, context)
  const items = [
    ...leadItems(telling),
    ...partnerItems(answers, context),
    ...revisedItem(answers.revised, context),
  ]
  const caveats = caveatsToSay(answers.lead, context)
  const blocks: readonly Block[] = [
    leadSentence(telling),
    ...levelWording(telling).slice(1),
    ...(items.length > 0 ? [list(items)] : []),
    ...releaseLine(answers.release),
    ...(caveats.length > 0 ? [grey(caveats.join(' '))] : []),
    grey(greyLine(answers.lead, assumptionsOf(answers.lead.query, context), context)),
  ]
  const told = restsOnAll([answers.lead, ...answers.partners].map(restsOn))
  return { status: 'answered', blocks, text: plainText(blocks), silent: false, private: false, ...told }
}

/** "China's exports of rare-earth magnets, March 2026: 5,238 t, +10.5% on February …" */
function leadSentence(telling: Telling): Block {
  const { query, head, period, context } = telling
  const changes = changesText(telling)
  const subject = `${capitalised(subjectText(query, context))}, ${periodText(period)}: `
  return headline(subject, head && bold(figureText(head)), changes ? `, ${changes}.` : '.')
}

const leadItems = (telling: Telling): readonly Rich[] =>
  [momentumText(telling), ...remarkSentences(telling)].filter((text) => text !== '').map((text) => rich(text))

function partnerItems({ partners, added, others }: SummaryAnswers, context: ReplyContext): readonly Rich[] {
  const told = partners.map((answer) =>
    partnerItem(tellingOf(answer, context), added?.get(answer.query.partners.value.join())),
  )
  const country = told.length > 0 ? 'No other country' : 'No country'
  return others === 'none_published' ? [...told, rich(`${country} is published for this period.`)] : told
}

/** "To the United States: 406 t, −9.5% on February …, on the month it took 0.9 percentage points off the total; the fifth fall in a row." */
function partnerItem(telling: Telling, added: Figure | undefined): Rich {
  const { query, head } = telling
  const changes = changesText(telling)
  const momentum = momentumText(telling).replace(/\.$/, '')
  return rich(
    `${capitalised(directionWord(query))} ${partnersText(query.partners.value)}: `,
    head && (head.value === 0 ? 'none recorded' : bold(figureText(head))),
    changes ? `, ${changes}` : '',
    added ? addedText(added, query.period.value) : '',
    momentum ? `; ${momentum.charAt(0).toLowerCase()}${momentum.slice(1)}.` : '.',
  )
}

function addedText(added: Figure, period: Range): string {
  if (roundsToNothing(added)) return ''
  const on = lengthOf(period) === 1 ? 'on the month' : 'on the year'
  return numberOf(added) > 0
    ? `; ${on} it added ${sizeText(added)} to the total`
    : `; ${on} it took ${sizeText(added)} off the total`
}

function revisedItem(revised: Answer | undefined, context: ReplyContext): readonly Rich[] {
  const text = revised && lastRevised(tellingOf(revised, context))
  return text ? [text] : []
}

function releaseLine(release: Answer | undefined): readonly Block[] {
  const day = release?.figures[0]
  return day ? [line(`Next release about ${dateText(String(day.value))}.`)] : []
}
