import type { Block, Reply } from '../reply.ts'
import { rich } from '../rich.ts'
import { line, list, type Telling } from '../telling.ts'
import { termOf } from '../wording/glossary.ts'

/** The answer sentence, and in plain words what the measures in it are. */
export function plainBlocks({ blocks }: Reply, { figures, query }: Telling): readonly Block[] | undefined {
  const first = blocks.find(({ kind }) => kind === 'headline')
  if (!first) return undefined
  const kinds = new Set<string>([
    ...figures.flatMap(({ kind }) => kind ?? []),
    query.quantity,
    query.measure.value,
    ...query.flows.value,
  ])
  const texts = WORDS.filter(([kind]) => kinds.has(kind)).flatMap(([, term]) => termOf([term])?.text ?? [])
  return [first, line('In plain words:'), list(texts.slice(0, MOST_TERMS).map((text) => rich(text)))]
}

const MOST_TERMS = 4

/** What a figure or a query is, and the word that explains it. */
const WORDS: readonly (readonly [string, string])[] = [
  ['share', 'share'],
  ['balance', 'trade balance'],
  ['unit_value', 'unit value'],
  ['concentration', 'HHI'],
  ['export', 'export'],
  ['import', 'import'],
  ['month_on_month', 'month on month'],
  ['year_on_year', 'year on year'],
  ['year_to_date', 'year to date'],
  ['net_weight', 'net weight'],
]
