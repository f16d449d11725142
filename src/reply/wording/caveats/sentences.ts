import type { Answer, Caveat } from '../../../answer/answer.ts'
import type { Month } from '../../../calendar/month.ts'
import { placeAdjective } from '../../../names/labels.ts'
import { figureText } from '../../figure-text.ts'
import { grouped, plural } from '../../number.ts'
import { inPeriod, periodText, runsOf } from '../../period.ts'
import { partnersText, placeText } from '../../place.ts'
import { capitalised, listed, listedShort } from '../../rich.ts'

/** "Sources differ: 58,152 t is used; another prints 58,120 t (S037)." */
export function disagreementText({ figure, others }: Extract<Caveat, { kind: 'disagreement' }>): string {
  const printed = others.map(
    ({ value, source }) => `${grouped(value, decimalsOf(value))} ${figure.unit} (${source})`,
  )
  return `Sources differ: ${figureText(figure)} is used; ${others.length === 1 ? 'another prints' : 'others print'} ${listed(printed)}.`
}

/** As printed, with all its decimals. */
const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0

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

export function groupText(
  { group, members, summed }: Extract<Caveat, { kind: 'group_members' }>,
  when = '',
): string {
  const count = `${members.length} ${plural(members.length, 'member')}`
  if (!summed) return `${capitalised(placeText(group))} as published, as a bloc.`
  const names = members.length <= 12 ? `: ${listed(members.map(placeText))}` : ''
  return `${capitalised(placeText(group))} is the sum of ${count} with trade recorded${when && ` ${when}`}${names}.`
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

export function noneText({ partner, flow, month }: Extract<Caveat, { kind: 'none_recorded' }>): string {
  const who = partner ? ` for ${placeText(partner)}` : ''
  const when = month === undefined ? '' : ` ${inPeriod({ from: month, to: month })}`
  return flow
    ? `No ${flow}s are recorded${when}; they count as zero.`
    : `No trade is recorded${who}${when}; it counts as zero.`
}

export const listedMonths = (months: readonly Month[]): string =>
  listedShort(runsOf(months).map(periodText), 4)

/** "Left out, since the weight is not given: Ireland in March 2025 (12,345 USD of 156.9 million USD)." */
export function weightInPartText({
  partners,
  months,
  figure,
  of,
}: Extract<Caveat, { kind: 'weight_in_part' }>): string {
  const whose = listedShort(partners.map(placeText), 4)
  return `Left out, since the weight is not given: ${whose} in ${listedMonths(months)} (${figureText(figure)} of ${figureText(of)}).`
}
