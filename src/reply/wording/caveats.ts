import type { Answer, Caveat } from '../../answer/answer.ts'
import type { Month } from '../../calendar/month.ts'
import { placeAdjective } from '../../names/labels.ts'
import type { ReplyContext } from '../context.ts'
import { figureText, signedText } from '../figure-text.ts'
import { rowsOf } from '../figures.ts'
import { goodText } from '../good.ts'
import { grouped, plural } from '../number.ts'
import { inPeriod, periodText, runsOf } from '../period.ts'
import { partnersText, placeText } from '../place.ts'
import { capitalised, listed, listedShort } from '../rich.ts'
import { peersText, peerWord } from './ranked.ts'

/** What a reader must know before using the figures, one sentence each, in the order found. */
export const caveatTexts = (answer: Answer, context: ReplyContext): readonly string[] =>
  answer.caveats.map((caveat) => caveatText(caveat, answer, context))

/** Those that the sentence or the grey line has not said already. */
export const caveatsToSay = (answer: Answer, context: ReplyContext): readonly string[] =>
  caveatTexts({ ...answer, caveats: answer.caveats.filter((caveat) => !isSaid(caveat, answer)) }, context)

function isSaid({ kind }: Caveat, { query, figures, events }: Answer): boolean {
  switch (kind) {
    case 'mirror':
    case 'derived':
    case 'no_level':
      return true
    case 'among_published':
    case 'among_held':
      return query.operation === 'rank' || query.operation === 'threshold' || query.quantity === 'count'
    case 'events_are_not_causes':
      return events.length === 0
    case 'none_recorded':
      return query.operation === 'show' && figures[0]?.value === 0
    default:
      return false
  }
}

function caveatText(caveat: Caveat, answer: Answer, context: ReplyContext): string {
  const { query } = answer
  switch (caveat.kind) {
    case 'disagreement':
      return disagreementText(caveat)
    case 'change_disagrees':
      return `Published as ${signedText(caveat.published)}; the published levels give ${signedText(caveat.computed)}.`
    case 'sum_disagrees':
      return `The months add up to ${figureText(caveat.sum)}; published for the whole period: ${figureText(caveat.published)}.`
    case 'among_published':
      if (query.operation === 'explain' || query.operation === 'contribution')
        return rowsOf(answer).length < caveat.count
          ? `Of the ${peersText(query, caveat.count)} with a published figure for both periods; the others are not known.`
          : `No other ${peerWord(query, 1)} has a published figure for both periods; the others are not known.`
      return caveat.count === 1
        ? `Only one ${peerWord(query, 1)} has a published figure; the others are not known.`
        : `Among the ${peersText(query, caveat.count)} with a published figure; the others are not known.`
    case 'among_held':
      return caveat.count === 1
        ? `Only one ${peerWord(query, 1)} is held; others are not followed.`
        : `Among the ${peersText(query, caveat.count)} held; others are not followed.`
    case 'suppressed_part':
      return caveat.unspecified
        ? `${figureText(caveat.unspecified)} is not specified by partner and may belong to any of them.`
        : 'Part of this trade may be hidden as confidential; the figure is what is recorded.'
    case 'gap':
      return `${caveat.of === 'weight' ? 'The weight is not given in full' : 'No figure is held'} for ${listedMonths(caveat.months)}${caveat.uncounted ? `, so ${listedMonths(caveat.uncounted)} cannot be told` : ''}.`
    case 'group_members':
      return groupText(caveat)
    case 'group_changed':
      return `The members of ${placeText(caveat.group)} changed within the period; each month uses the members of that month.`
    case 'mirror':
      return mirrorText(query)
    case 'unit_value_is_not_price':
      return 'A unit value is value over weight; it moves with the mix of products.'
    case 'wider_good':
      return `${capitalised(goodText(caveat.commodity, context, query.package))} is a wider good than the one named.`
    case 'small_base':
      return 'The base is very small, so the percentage says little.'
    case 'left_out':
      return leftOutText(caveat, query, context)
    case 'parts_do_not_add':
      return 'Parts may not add up to the total because of rounding.'
    case 'no_level':
      return noLevelText(caveat, query)
    case 'events_are_not_causes':
      return 'Events as reported; the data do not show causes.'
    case 'derived':
      return 'The figure is derived from other published figures.'
    case 'none_recorded':
      return noneText(caveat)
  }
}

/** "Sources differ: 58,152 t is used; another prints 58,120 t (S037)." */
function disagreementText({ figure, others }: Extract<Caveat, { kind: 'disagreement' }>): string {
  const printed = others.map(
    ({ value, source }) => `${grouped(value, decimalsOf(value))} ${figure.unit} (${source})`,
  )
  return `Sources differ: ${figureText(figure)} is used; ${others.length === 1 ? 'another prints' : 'others print'} ${listed(printed)}.`
}

/** "No figure for Japan in January 2026 is held; it is not known, not zero." */
export function noLevelText(
  { why, period, partner }: Extract<Caveat, { kind: 'no_level' }>,
  { partners, measure }: Answer['query'],
): string {
  const figure = measure.value === 'value' ? 'value' : 'figure'
  const name = partner === 'WORLD' ? 'the total' : partner ? placeText(partner) : partnersText(partners.value)
  const known = why === 'suppressed' ? 'it may be hidden in confidential trade' : 'it is not known, not zero'
  return `No ${figure} for ${name} ${inPeriod(period)} is held; ${known}.`
}

/** As printed, with all its decimals. */
const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0

function groupText({ group, members, summed }: Extract<Caveat, { kind: 'group_members' }>): string {
  const count = `${members.length} ${plural(members.length, 'member')}`
  if (!summed) return `${capitalised(placeText(group))} as published, as a bloc.`
  const names = members.length <= 12 ? `: ${listed(members.map(placeText))}` : ''
  return `${capitalised(placeText(group))} is the sum of ${count} with trade recorded${names}.`
}

function leftOutText(
  { codes, why }: Extract<Caveat, { kind: 'left_out' }>,
  { by, quantity, package: packageName }: Answer['query'],
  context: ReplyContext,
): string {
  const names = codes.map((code) =>
    by === 'commodity' ? goodText(code, context, packageName) : placeText(code),
  )
  const because = (REASONS[quantity] ?? LEFT_OUT)[why]
  return `Left out because ${because}: ${listedShort(names, 5)}.`
}

const LEFT_OUT = {
  no_figure: 'the figure is not known',
  no_base: 'the figure is not known',
  small_base: 'the base is very small',
  hidden: 'their trade in the other period may be hidden as confidential',
} as const

const REASONS: Partial<Record<Answer['query']['quantity'], Readonly<Record<keyof typeof LEFT_OUT, string>>>> =
  {
    change: { ...LEFT_OUT, no_base: 'there was nothing, or nothing known, to grow from' },
    unit_value: {
      no_figure: 'the weight is not known',
      no_base: 'the weight is not known',
      small_base: 'the weight is very small',
      hidden: LEFT_OUT.hidden,
    },
  }

/** The other side's customs would count otherwise, and nobody here has their figures. */
export function mirrorText({ mirror, reporters, flows }: Answer['query']): string {
  const side = listed(reporters.value.map(placeText))
  const asked =
    mirror && mirror.reporter !== 'WORLD'
      ? `${placeAdjective(mirror.reporter)} customs figures`
      : 'figures of the other side'
  const flow = flows.value[0] === 'import' ? 'imports' : 'exports'
  return `Mirror figures: ${side} reports these ${flow}; the data hold no ${asked}.`
}

function noneText({ partner, month }: Extract<Caveat, { kind: 'none_recorded' }>): string {
  const who = partner ? ` for ${placeText(partner)}` : ''
  const when = month === undefined ? '' : ` ${inPeriod({ from: month, to: month })}`
  return `No trade is recorded${who}${when}; it counts as zero.`
}

const listedMonths = (months: readonly Month[]): string => listedShort(runsOf(months).map(periodText), 4)
