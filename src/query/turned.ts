import type { Threshold } from './threshold.ts'

/** "A fall of more than 10%" is a change below −10%, "a deficit above 3m" a balance below −3m. */
export const turned = (threshold: Threshold): Threshold => ({
  ...threshold,
  value: -threshold.value,
  relation: OTHER_WAY[threshold.relation],
})

const OTHER_WAY = {
  above: 'below',
  below: 'above',
  at_least: 'at_most',
  at_most: 'at_least',
  equal: 'equal',
} as const
