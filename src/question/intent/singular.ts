import type { Clause } from '../clause.ts'
import { kindsOf } from '../kinds.ts'
import { textsOf } from '../texts.ts'

/** One is asked for: "who", "which country", "the top buyer", "largest source". */
export function isSingular(clause: Clause): boolean {
  if (clause.first('ask', 'who') !== undefined) return false
  return clause.hasAny(singularWords)
}
const singularWords = kindsOf(
  textsOf(
    'which country',
    'what country',
    'which nation',
    'which partner',
    'buyer',
    'supplier',
    'customer',
    'source',
    'destination',
    'market',
    'origin',
    'seller',
    'country',
    'partner',
    'which good',
    'which product',
    'which commodity',
    'which mineral',
    'good',
    'product',
    'commodity',
    'mineral',
    'export market',
    'importer',
    'exporter',
    'provider',
    'export destination',
    'trading partner',
    'recipient',
  ),
)
