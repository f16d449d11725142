import type { Query } from '../../query/query.ts'
import type { Wording } from '../telling.ts'
import { changeWording } from './change.ts'
import { compareWording } from './compare.ts'
import { plainWording } from './plain.ts'
import { showWording } from './quantity.ts'
import { rankWording } from './rank.ts'
import { recordWording } from './record.ts'
import { seriesWording } from './series.ts'
import { sinceWording } from './since.ts'
import { streakWording } from './streak.ts'

/** The words of every operation, written out. */
export const WORDINGS: Readonly<Record<Query['operation'], Wording>> = {
  show: showWording,
  change: changeWording,
  rank: rankWording,
  series: seriesWording,
  record: recordWording,
  since: sinceWording,
  streak: streakWording,
  compare: compareWording,
  contribution: plainWording,
  threshold: plainWording,
  count_periods: plainWording,
  split: plainWording,
  missing: plainWording,
  explain: plainWording,
  fact: plainWording,
  define: plainWording,
  coverage: plainWording,
  source: plainWording,
  release: plainWording,
  method: plainWording,
}
