/**
 * The only way to a figure. Each maker takes rows, or figures made before, and gives the value together with its
 * unit, its range, its status and its sources; none takes a number that somebody typed.
 */
export {
  as,
  inUnit,
  isZero,
  level,
  mean,
  median,
  none,
  printed,
  sum,
  summed,
  unitValue,
} from './makers/level.ts'
export type { About } from './makers/maker.ts'
export { relabelled, unique } from './makers/maker.ts'
export {
  counted,
  dated,
  datedMonth,
  dayOf,
  happened,
  monthsBetween,
  named,
  releaseDay,
  stated,
} from './makers/named.ts'
export {
  annualRate,
  contribution,
  difference,
  distance,
  effect,
  herfindahl,
  percentChange,
  publishedChange,
  ratio,
  regained,
  restOf,
  share,
  spreadOfPublished,
} from './makers/rate.ts'
