import { lengthOf, type Range, within } from '../../calendar/month.ts'
import type { Issue } from '../../query/issue.ts'
import { said } from '../../query/slot.ts'
import type { ReplyContext } from '../context.ts'
import { isWorld } from '../flow-word.ts'
import { countWord } from '../number.ts'
import { inPeriod, monthText, periodText, runsOf } from '../period.ts'
import { partnersText, placeText } from '../place.ts'
import { capitalised, listedShort } from '../rich.ts'
import { subjectText } from '../subject.ts'

type NoFigure = Extract<Issue, { kind: 'no_figure' }>

/** Not held, not yet published, suppressed and no total are four things, said in four ways. */
export function absentText(issue: NoFigure, context: ReplyContext): string {
  switch (issue.state) {
    case 'unknown':
      return issue.withoutWeight
        ? weightText(issue, context)
        : `${unknownText(issue, context)}${heldText(issue)}`
    case 'suppressed':
      return `${capitalised(subjectText(issue.query, context))} ${inPeriod(periodOf(issue))}: suppressed. The figure may be hidden in confidential trade; it is not zero.`
    case 'outside':
      return outsideText(issue)
    case 'no_total':
      if (isOfLargest(issue.query))
        return `Not all partners of ${subjectText(issue.query, context)} are held, so ${concentrationOf(issue.query)} cannot be told.${heldText(issue)}`
      return `The data follow chosen partners only: a total, or a share of one, cannot be built for ${subjectText({ ...issue.query, partners: said(['WORLD']) }, context)}.${heldText(issue)}`
  }
}

const isOfLargest = ({ operation, quantity, reach, together }: NoFigure['query']): boolean =>
  quantity === 'concentration' || reach !== undefined || (operation === 'rank' && together !== undefined)

const concentrationOf = ({ limit, reach, together }: NoFigure['query']): string =>
  reach !== undefined
    ? `how few of them make up ${reach}%`
    : limit
      ? `the ${together ? 'sum' : 'share'} of the ${countWord(limit)} largest`
      : 'an index over all of them'

/** What a change is counted from can be what is missing. */
const periodOf = ({ period, query }: NoFigure): Range => period ?? query.period.value

function unknownText(issue: NoFigure, context: ReplyContext): string {
  const { query, partner, missing } = issue
  const who = partner ?? (isWorld(query) ? 'WORLD' : undefined)
  const name =
    who === 'WORLD' ? totalText(query, context) : who ? placeText(who) : partnersText(whoseOf(query))
  const value = periodOf(issue)
  const partly = missing.length > 0 && missing.length < lengthOf(value)
  const when = partly
    ? ` for ${listedShort(runsOf(missing).map(periodText), 4)}, so ${periodText(value)} cannot be added up`
    : ` ${inPeriod(value)} is published in the data`
  return `No ${isOfValue(query) ? 'value' : 'figure'} for ${name}${partly ? ' is published' : ''}${when}; that is not known, not zero.`
}

/** A part that has no figure is one partner; what is of several is the whole that it is a part of. */
const whoseOf = ({ quantity, against, partners }: NoFigure['query']): readonly string[] =>
  quantity === 'share' && partners.value.length === 1 ? (against?.partners ?? partners.value) : partners.value

/** Where several report, whose total it is. */
const totalText = (query: NoFigure['query'], context: ReplyContext): string =>
  context.holdings.reporters.length > 1 && query.reporters.value.length === 1
    ? subjectText({ ...query, partners: said(['WORLD']) }, context)
    : 'the total'

/** The weight may well be held. */
const isOfValue = ({ measure, quantity, operation }: NoFigure['query']): boolean =>
  measure.value === 'value' || quantity === 'unit_value' || operation === 'split'

/** The trade is published, by value: one partner without a weight leaves the sum of weights open. */
function weightText(issue: NoFigure, context: ReplyContext): string {
  const { others = [] } = issue
  return others.length > 1
    ? `${others.map((other) => withoutWeightText(other, context)).join('. ')}; the value is held.`
    : `${withoutWeightText(issue, context)}; the value is held.`
}

function withoutWeightText(issue: NoFigure, context: ReplyContext): string {
  const { query, withoutWeight = [], missing } = issue
  const when = listedShort(
    missing.length > 0 ? runsOf(missing).map(periodText) : [periodText(periodOf(issue))],
    4,
  )
  const whose = withoutWeight.length > 0 ? withoutWeight.map(placeText) : [partnersText(query.partners.value)]
  return `The weight of ${subjectText({ ...query, partners: said(['WORLD']) }, context)} is not given for ${listedShort(whose, 4)} in ${when}`
}

function heldText(issue: NoFigure): string {
  const { heldPartners = [], heldMonths = [], heldStretch } = issue
  if (heldStretch) return ` Held: ${listedShort(runsWith(heldStretch, issue).map(periodText), 4)}.`
  const when = lengthOf(periodOf(issue)) === 1 ? 'that month' : 'that period'
  if (heldPartners.length > 0) return ` Held for ${when}: ${listedShort(heldPartners.map(placeText), 6)}.`
  if (heldMonths.length > 0) return ` Months held: ${listedShort(runsOf(heldMonths).map(periodText), 4)}.`
  return ''
}

/** "the first half of 2025 and November 2025", of the period asked; the months held are of whom was asked about. */
function runsWith(stretch: Range, issue: NoFigure): readonly Range[] {
  const { query, partner, heldMonths = [] } = issue
  const isOfAsked = partner === undefined || query.partners.value.includes(partner)
  const months = heldMonths.filter((at) => within(periodOf(issue), at) && !within(stretch, at))
  return [stretch, ...(isOfAsked ? runsOf(months) : [])].sort((a, b) => a.from - b.from)
}

/** Before the first month nothing is held; after the last one nothing is published yet. */
function outsideText(issue: NoFigure): string {
  const { range } = issue
  const period = periodOf(issue)
  const asked = periodText(period)
  if (!range) return `Nothing is held for ${asked}.`
  const held = `${monthText(range.from)} to ${monthText(range.to)}`
  return period.to > range.to
    ? `${capitalised(asked)} is not yet published in the data; held: ${held}.`
    : `${capitalised(asked)} is not held: the data run from ${held}.`
}
