import type { Figure } from '../../answer/figure.ts'
import { isoMonth } from '../../calendar/month.ts'
import { figureText, signedText } from '../figure-text.ts'
import { periodText } from '../period.ts'
import { placeText } from '../place.ts'
import type { Block, Reply } from '../reply.ts'
import { capitalised } from '../rich.ts'
import { headline, line, type Telling } from '../telling.ts'

/** What the answer says in sentences, a figure a row; what is a table already stays as it is. */
export function tableBlocks({ blocks }: Reply, { figures }: Telling): readonly Block[] | undefined {
  if (blocks.some(({ kind }) => kind === 'table')) return undefined
  const rows = numbersIn(figures).map((figure) => [
    figure.kind ? `${periodOf(figure)}, ${KINDS[figure.kind]}` : periodOf(figure),
    partnerOf(figure),
    isMove(figure) ? signedText(figure) : figureText(figure),
  ])
  if (rows.length === 0) return undefined
  return [
    ...blocks.filter(({ kind }) => kind === 'headline'),
    {
      kind: 'table',
      columns: [
        { title: 'Period', align: 'left' },
        { title: 'Partner', align: 'left' },
        { title: 'Figure', align: 'right' },
      ],
      rows,
    },
  ]
}

/** Lines to be copied into a file: no channel is sent one. */
export function csvBlocks(_reply: Reply, { figures }: Telling): readonly Block[] | undefined {
  const rows = numbersIn(figures).map((figure) => [
    figure.period ? isoPeriod(figure.period) : '',
    figure.partner ?? '',
    figure.kind ?? figure.role,
    String(Number(Number(figure.value).toFixed(MOST_DECIMALS))),
    figure.unit,
    figure.status,
    figure.sources.join(' '),
  ])
  if (rows.length === 0) return undefined
  const lines = [HEADER, ...rows.map((cells) => cells.join(','))]
  return [
    headline('I send no files; these lines can be copied into one:'),
    ...lines.map((text) => line(text)),
  ]
}

/** A rise or fall, rather than a level. */
const isMove = ({ unit, role }: Figure): boolean =>
  role === 'change' || role === 'difference' || (unit === 'percent' && role !== 'headline' && role !== 'row')

/** What is computed has no end. */
const MOST_DECIMALS = 3
const HEADER = 'period,partner,what,value,unit,status,sources'

const numbersIn = (figures: readonly Figure[]): readonly Figure[] =>
  figures.filter(({ value }) => typeof value === 'number')

const periodOf = ({ period }: Figure): string => (period ? capitalised(periodText(period)) : '')

const partnerOf = ({ partner }: Figure): string => (partner ? capitalised(placeText(partner)) : '')

/** `2025-07`, or `2025-01/2025-07` as in the data packages. */
const isoPeriod = ({ from, to }: NonNullable<Figure['period']>): string =>
  from === to ? isoMonth(from) : `${isoMonth(from)}/${isoMonth(to)}`

const KINDS: Readonly<Record<NonNullable<Figure['kind']>, string>> = {
  month_on_month: 'on the month',
  year_on_year: 'on the year',
  year_to_date: 'year to date',
  period_on_period: 'on the period before',
}
