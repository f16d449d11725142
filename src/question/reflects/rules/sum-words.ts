import { textsOf } from '../../texts.ts'

export const sumWords = textsOf(
  'total of',
  'sum of',
  'the sum of',
  'the total of',
  'sum',
  'total',
  'combined',
  'together',
  'altogether',
  'in total',
  'add up',
)
