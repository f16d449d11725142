import type { Figure } from '../../answer/figure.ts'
import { asksDistance } from '../../query/by-how-much.ts'
import type { Query } from '../../query/query.ts'
import type { Wording } from '../telling.ts'
import { baselineWording } from './baseline.ts'
import { breadthWording } from './breadth.ts'
import { byHowMuchWording } from './by-how-much.ts'
import { changeWording } from './change.ts'
import { compareWording } from './compare.ts'
import { contributionWording } from './contribution.ts'
import { countPeriodsWording } from './count-periods.ts'
import { coverageWording } from './coverage.ts'
import { defineWording } from './define.ts'
import { explainWording } from './explain.ts'
import { extremesWording } from './extremes.ts'
import { factWording } from './fact.ts'
import { methodWording } from './method.ts'
import { missingWording } from './missing.ts'
import { newcomersWording } from './newcomers.ts'
import { ofEachWording } from './of-each.ts'
import { overtakeWording } from './overtake.ts'
import { showWording } from './quantity.ts'
import { rankWording } from './rank.ts'
import { recordWording } from './record.ts'
import { recoveryWording } from './recovery.ts'
import { releaseWording } from './release.ts'
import { revisionWording } from './revision.ts'
import { seriesWording } from './series.ts'
import { severalWording } from './several.ts'
import { sinceWording } from './since.ts'
import { sourceWording } from './source.ts'
import { splitWording } from './split.ts'
import { statusWording } from './status.ts'
import { streakWording } from './streak.ts'
import { thresholdWording } from './threshold.ts'
import { turningWording } from './turning.ts'
import { usualWording } from './usual.ts'

/** The words for an answer: those of its operation, or one line for each of the things it sets side by side. */
export function wordingFor(query: Query, head: Figure | undefined): Wording {
  const { operation, along, baseline, extremes } = query
  if (query.each) return ofEachWording
  if (head?.role === 'difference' && asksDistance(query)) return byHowMuchWording(WORDINGS[operation])
  const sideBySide = along && along !== 'period' && head?.role === 'row' && !TAKES_SEVERAL.has(operation)
  if (sideBySide) return severalWording
  if (operation === 'change' && extremes) return extremesWording
  return operation === 'change' && baseline ? baselineWording : WORDINGS[operation]
}

const TAKES_SEVERAL: ReadonlySet<Query['operation']> = new Set([
  'show',
  'compare',
  'series',
  'rank',
  'count_periods',
  'overtake',
  'method',
])

/** The words of every operation, written out. */
const WORDINGS: Readonly<Record<Query['operation'], Wording>> = {
  show: showWording,
  change: changeWording,
  rank: rankWording,
  series: seriesWording,
  record: recordWording,
  since: sinceWording,
  streak: streakWording,
  overtake: overtakeWording,
  recovery: recoveryWording,
  turning: turningWording,
  compare: compareWording,
  contribution: contributionWording,
  threshold: thresholdWording,
  breadth: breadthWording,
  count_periods: countPeriodsWording,
  split: splitWording,
  newcomers: newcomersWording,
  missing: missingWording,
  explain: explainWording,
  fact: factWording,
  define: defineWording,
  coverage: coverageWording,
  source: sourceWording,
  release: releaseWording,
  revision: revisionWording,
  status: statusWording,
  usual: usualWording,
  method: methodWording,
}
