/** Why arithmetic that was asked for means nothing, or leaves the answer open. */
export type MeaninglessReason =
  | 'percent_of_sign_change'
  | 'from_nothing'
  | 'of_nothing' // a share, or a concentration, of no trade at all
  | 'never_so' // no month held had such a balance
  | 'no_trade' // no place, and no unit value, of what was not traded
  | 'no_weights'
  | 'no_total'
  | 'partners_undecided' // partners without a figure leave the yes/no open
  | 'gap_undecided' // months without a figure leave the yes/no open
  | 'never_reached' // all that are named do not make up so much of the whole
  | 'extreme_is_last' // no month of the period comes after its highest, or its lowest
  | 'passing_not_held' // the first of two was ahead in every month with a figure for both
  | 'ahead_in_all' // the first of two passed the other in no month, and has more in all of them together
  | 'range_undecided' // the rounding of the figures leaves the yes/no open
  | 'not_a_claim' // the figures asked for cannot say yes or no to it
  | 'unit_unsaid' // no unit brings the number asked near the figures
  | 'one_thing_only' // nothing to compare with
  | 'nothing_left_out' // "the US excluding Germany"
  | 'one_published' // a place among partners of whom one has a published figure
  | 'newcomers_unknown' // whoever has no published figure may have traded all the same
  | 'nobody_named' // all of it is booked to no country
  | 'fewer_ranked' // nobody stands at the place asked
  | 'none_traded' // of a group no member has any trade recorded
  | 'none_moved' // nobody of those with a figure rose, or fell
  | 'not_the_same_partners' // who has a published figure differs from one period to the other
  | 'never_back' // it never fell below the number and rose above it again
  | 'no_fall' // nothing fell, so nothing can be made good
  | 'too_short' // no streak, no record from so few months
