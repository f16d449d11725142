import type { Block, Rich } from '../../../reply/reply.ts'

type Spark = Extract<Block, { kind: 'spark' }>
const BARS = '▁▂▃▄▅▆▇█'

/** A series as a line of block signs between its first and last period. */
export const sparkLine = (spark: Spark): Rich => [
  { text: `${spark.title}  ` },
  { text: drawSpark(spark.values), style: 'code' },
  { text: `  ${spark.from} – ${spark.to}` },
]

function drawSpark(values: Spark['values']): string {
  const held = values.filter((value) => value !== undefined)
  const low = Math.min(...held)
  const step = (Math.max(...held) - low) / (BARS.length - 1) || 1
  return values.map((value) => (value === undefined ? '·' : BARS[Math.round((value - low) / step)])).join('')
}
