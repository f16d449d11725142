import type { Query } from '../../../../query/query.ts'
import type { Catalogue } from '../../../../trade/types.ts'
import { codeOf } from '../../../place-code.ts'
import type { Said } from '../../../said/said.ts'

/** "and the UK" after Brazil's imports from China and Germany: one more of those it buys from, though it reports itself. */
export function asNextPartner(
  said: Said,
  { along, flows, reporters }: Query,
  catalogue: Catalogue,
): Said | undefined {
  const [mention, ...others] = said.mentions
  const [place, ...more] = mention?.places ?? []
  if (along !== 'partner' || !mention || !place || others.length + more.length > 0) return undefined
  if (said.intent.operation || said.flow.flow || said.flow.agent || said.goods.codes.length > 0)
    return undefined
  const code = codeOf(place)
  const isOther = catalogue.reporters.includes(code) && !reporters.value.includes(code)
  if (!isOther || mention.marker !== 'plain' || mention.possessive) return undefined
  return { ...said, mentions: [{ ...mention, marker: flows.value[0] === 'import' ? 'from' : 'to' }] }
}
