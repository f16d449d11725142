import type { ReplyContext } from './context.ts'
import { goodText } from './good.ts'
import { grouped } from './number.ts'
import { dateText, inPeriod } from './period.ts'
import { placeText, possessive } from './place.ts'
import { plain, type Reply, type RestsOn } from './reply.ts'
import { capitalised } from './rich.ts'
import { headline, line, list } from './telling.ts'
import { plainText } from './text.ts'

export interface Corrected {
  /** As it was told. */
  readonly cell: RestsOn
  readonly revision: { readonly on: string; readonly after: { readonly value: number } }
}

/** More are counted: a correction is read beside the post it corrects. */
const MOST_TOLD = 8

/** "Correction: China's exports of rare-earth magnets in June 2025 were revised from 3,188 t to 3,200 t on 20 May 2026." */
export function composeCorrection(
  told: readonly Corrected[],
  context: Pick<ReplyContext, 'holdings'>,
): Reply {
  const [first, ...more] = told.slice(0, MOST_TOLD).map((each) => sentence(each, context))
  const rest = told.length - MOST_TOLD
  const blocks =
    more.length === 0
      ? [headline(`Correction: ${first}.`)]
      : [
          headline('Correction: figures above were revised.'),
          list([first!, ...more].map((text) => plain(capitalised(text)))),
          ...(rest > 0 ? [line(`And ${rest} more.`)] : []),
        ]
  return { status: 'answered', blocks, text: plainText(blocks), silent: false, private: false }
}

function sentence({ cell, revision }: Corrected, { holdings }: Pick<ReplyContext, 'holdings'>): string {
  const good = goodText(cell.commodity, { holdings }, cell.package)
  const flow = cell.flow === 'export' ? 'exports' : 'imports'
  const other =
    cell.partner === 'WORLD' ? '' : ` ${cell.flow === 'export' ? 'to' : 'from'} ${placeText(cell.partner)}`
  const amount = (value: number): string => `${exact(value)} ${cell.unit}`
  return (
    `${possessive(placeText(cell.reporter))} ${flow} of ${good}${other} ${inPeriod(cell.period)} were revised ` +
    `from ${amount(cell.value)} to ${amount(revision.after.value)} on ${dateText(revision.on)}`
  )
}

/** Every digit: rounded to whole tonnes, some revisions would not show. */
function exact(value: number): string {
  const decimals = String(value).split('.')[1]?.length ?? 0
  return grouped(value, Math.min(decimals, 6))
}
