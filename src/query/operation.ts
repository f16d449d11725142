/** What is looked at, at each scope and period. */
export type Quantity =
  | 'amount' // weight or value, summed over the period
  | 'average' // mean of the months of the period
  | 'median' // of its months the one that as many are above as below
  | 'run_rate' // the amount as a year of months like those of the period would have it
  | 'share' // amount as percent of `against`
  | 'balance' // exports minus imports of the same reporter
  | 'unit_value' // value over net weight
  | 'change' // percent change of the amount, by `change`: for ranking growth, records of jumps, series of rates
  | 'concentration' // HHI, or the share of the top n where `limit` is set
  | 'count' // how many partners (or commodities) have trade

/** What is done with the quantity. */
export type Operation =
  | 'show'
  | 'change'
  | 'rank'
  | 'series'
  | 'record'
  | 'since'
  | 'streak'
  | 'overtake' // from when on the first of two was above the second; `claim.moment` says which month of it
  | 'recovery' // how much of a fall has been made good; its low is looked for in the months of `comparison`
  | 'turning' // the last month before it began to fall, or to rise
  | 'compare'
  | 'contribution'
  | 'threshold'
  | 'breadth' // how many partners or goods rose, fell and stayed; `direction` says which of them was asked for
  | 'count_periods'
  | 'newcomers' // who traded in the period and not in the one before; the other way round where `direction` is down
  | 'split' // change of a value into weight and unit value
  | 'missing'
  | 'explain'
  | 'fact'
  | 'define'
  | 'coverage'
  | 'source'
  | 'release'
  | 'revision' // what the figures were before new data changed them; of all partners where `by` or `order` is set
  | 'usual' // how usual a figure is: an outlier, normal for the season, how much it moves; the rule stands in `topic`
  | 'status' // whether a figure is provisional
  | 'method'

export type Dimension = 'reporter' | 'partner' | 'flow' | 'commodity' | 'period'

export type Grain = 'month' | 'quarter' | 'half' | 'year'
