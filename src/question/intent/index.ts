import type { Clause } from '../clause.ts'
import { readBalance, readSign, readZero } from './balance.ts'
import { readBaseline } from './baseline.ts'
import { readChange, readKinds, readNarrowing } from './change.ts'
import { readCompare } from './compare.ts'
import { readContribution, readSplit } from './contribution.ts'
import { readCount } from './count.ts'
import { readGrowthRank } from './growth-rank.ts'
import type { Around, Draft, Intent, IntentReader } from './intent.ts'
import { readAny, readQuantifier } from './quantifier.ts'
import { readRank } from './rank.ts'
import { readRecord } from './record.ts'
import { readSeries } from './series.ts'
import { readConcentration, readShare } from './share.ts'
import { readLastTime, readMonthHigh, readSince } from './since.ts'
import { readStreak } from './streak.ts'
import { readMultiple, readThreshold } from './threshold.ts'
import { readAverage, readUnitValue } from './unit-value.ts'
import { isYesNo } from './yes-no.ts'

export function readIntent(clause: Clause, { listed, previous }: Around): Intent {
  const intent: Draft = {
    yesNo: isYesNo(clause),
    combined: clause.first('combined') !== undefined,
    versus: false,
    changing: false,
    comparing: false,
    than: false,
    listed,
    ...(previous ? { previous } : {}),
  }
  for (const read of readers) read(clause, intent)
  return intent
}

const readers: readonly IntentReader[] = [
  readStreak,
  readLastTime,
  readSince,
  readSplit,
  readContribution,
  readConcentration,
  readShare,
  readBalance,
  readUnitValue,
  readCount,
  readMonthHigh,
  readGrowthRank,
  readBaseline,
  readRecord,
  readRank,
  readThreshold,
  readMultiple,
  readNarrowing,
  readKinds,
  readChange,
  readCompare,
  readAverage,
  readSeries,
  readSign,
  readZero,
  readAny,
  readQuantifier,
]
