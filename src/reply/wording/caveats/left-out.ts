import type { Answer, Caveat } from '../../../answer/answer.ts'
import type { ReplyContext } from '../../context.ts'
import { goodText } from '../../good.ts'
import { periodText } from '../../period.ts'
import { placeText } from '../../place.ts'
import { listedShort } from '../../rich.ts'

export function leftOutText(
  { codes, why }: Extract<Caveat, { kind: 'left_out' }>,
  { by, quantity, period, package: packageName }: Answer['query'],
  context: ReplyContext,
): string {
  const names = codes.map((code) =>
    by === 'commodity' ? goodText(code, context, packageName) : placeText(code),
  )
  if (why === 'larger')
    return `By what is known would stand among these, though without a figure for the whole period: ${listedShort(names, 5)}.`
  const because =
    quantity === 'change' && why === 'no_end'
      ? `the figure for ${periodText(period.value)} is not known`
      : (REASONS[quantity] ?? LEFT_OUT)[why]
  return `Left out because ${because}: ${listedShort(names, 5)}.`
}

const LEFT_OUT = {
  no_figure: 'the figure is not known',
  no_base: 'the figure is not known',
  no_end: 'the figure is not known',
  small_base: 'the base is very small',
  hidden: 'their trade in the other period may be hidden as confidential',
} as const

const REASONS: Partial<Record<Answer['query']['quantity'], Readonly<Record<keyof typeof LEFT_OUT, string>>>> =
  {
    change: { ...LEFT_OUT, no_base: 'there was nothing, or nothing known, to grow from' },
    unit_value: {
      no_figure: 'the weight is not known',
      no_base: 'the weight is not known',
      no_end: 'the weight is not known',
      small_base: 'the weight is very small',
      hidden: LEFT_OUT.hidden,
    },
  }
