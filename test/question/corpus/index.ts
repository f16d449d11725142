import { about } from './about.ts'
import { asidesOfTwo } from './asides.ts'
import { asked } from './asked.ts'
import { behindYear } from './behind-year.ts'
import { bilateral, bounds } from './bounds.ts'
import { byEach, byEachOfTwo, byEachOfTwoRefused, byEachRefused } from './by-each.ts'
import { byWeight } from './by-weight.ts'
import { change } from './change.ts'
import { choice, choiceOfTwo } from './choice.ts'
import { compare } from './compare.ts'
import type { Entry, Refusing } from './corpus.ts'
import { distance } from './distance.ts'
import { extremes } from './extremes.ts'
import { frames } from './frames.ts'
import { heldAgainst } from './held-against.ts'
import { level } from './level.ts'
import { months } from './months.ts'
import { movers, moversRefused } from './movers.ts'
import { moves, movesOfTwo, movesRefused } from './moves.ts'
import { negated } from './negated.ts'
import { netsAndParts, netsRefused } from './nets-and-parts.ts'
import { notes } from './notes.ts'
import { otherLanguages, otherLanguagesOfTwo } from './other-languages.ts'
import { otherSide, otherSideRefused } from './other-side.ts'
import { otherWords, otherWordsAsked, otherWordsOfTwo, otherWordsRefused } from './other-words.ts'
import { mirroredDeeds, overtake, overtakeOfTwo } from './overtake.ts'
import { magnets, minerals, type World } from './packages.ts'
import { parties, partiesOfTwo, partiesRefused } from './parties.ts'
import { parts } from './parts.ts'
import { period } from './period.ts'
import { rank } from './rank.ts'
import { ratiosAndParts, ratiosAndPartsRefused } from './ratios-and-parts.ts'
import { record } from './record.ts'
import { refused } from './refused.ts'
import { restated, restatedOfTwo } from './restated.ts'
import { rows, rowsOfTwo, rowsRefused } from './rows.ts'
import { runs } from './runs.ts'
import { series } from './series.ts'
import { share } from './share.ts'
import { sharesAndDrivers, sharesAndDriversOfTwo } from './shares-and-drivers.ts'
import { shortForms, shortFormsOfTwo } from './short-forms.ts'
import { reaching, together } from './together.ts'
import { twoReporters } from './two-reporters.ts'
import { aboutCodes, verbsAndLists, verbsAndListsOfTwo } from './verbs-and-lists.ts'
import { verdict } from './verdict.ts'
import {
  balancesOfTwo,
  dearerOfTwo,
  dearerRefused,
  includingOfTwo,
  yearByYear,
  yearByYearRefused,
} from './year-by-year.ts'

/** The corpus, package by package. */
export interface Corpus {
  readonly name: string
  readonly world: World
  readonly answered: readonly Entry[]
  readonly refused: readonly Refusing[]
}

export const corpora = (): readonly Corpus[] => [
  {
    name: 'the shipped package',
    world: magnets(),
    answered: [
      ...level,
      ...period,
      ...change,
      ...rank,
      ...rows,
      ...share,
      ...series,
      ...record,
      ...verdict,
      ...compare,
      ...parts,
      ...months,
      ...moves,
      ...choice,
      ...frames,
      ...heldAgainst,
      ...otherLanguages,
      ...negated,
      ...distance,
      ...behindYear,
      ...movers,
      ...runs,
      ...otherWords,
      ...about,
      ...overtake,
      ...extremes,
      ...bounds,
      ...together,
      ...mirroredDeeds,
      ...notes,
      ...sharesAndDrivers,
      ...parties,
      ...yearByYear,
      ...shortForms,
      ...restated,
      ...ratiosAndParts,
      ...verbsAndLists,
      ...aboutCodes,
      ...byEach,
    ],
    refused: [
      ...refused,
      ...movesRefused,
      ...otherWordsRefused,
      ...moversRefused,
      ...yearByYearRefused,
      ...ratiosAndPartsRefused,
      ...rowsRefused,
      ...byEachRefused,
    ],
  },
  {
    name: 'two reporters',
    world: minerals(),
    answered: [
      ...twoReporters,
      ...rowsOfTwo,
      ...otherLanguagesOfTwo,
      ...otherSide,
      ...byWeight,
      ...choiceOfTwo,
      ...movesOfTwo,
      ...otherWordsOfTwo,
      ...overtakeOfTwo,
      ...bilateral,
      ...reaching,
      ...sharesAndDriversOfTwo,
      ...partiesOfTwo,
      ...asidesOfTwo,
      ...balancesOfTwo,
      ...dearerOfTwo,
      ...includingOfTwo,
      ...shortFormsOfTwo,
      ...netsAndParts,
      ...restatedOfTwo,
      ...verbsAndListsOfTwo,
      ...byEachOfTwo,
    ],
    refused: [
      ...asked,
      ...otherSideRefused,
      ...byEachOfTwoRefused,
      ...otherWordsAsked,
      ...partiesRefused,
      ...dearerRefused,
      ...netsRefused,
    ],
  },
]
