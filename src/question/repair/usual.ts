/** Slips of short words that no candidate is made of, since a short word is a slip away from too much else. */
export const usualSlips: ReadonlyMap<string, string> = new Map([
  ['wich', 'which'],
  ['whcih', 'which'],
  ['whihc', 'which'],
  ['bigest', 'biggest'],
  ['biggets', 'biggest'],
  ['largets', 'largest'],
  ['higest', 'highest'],
  ['hightest', 'highest'],
  ['lowset', 'lowest'],
  ['monht', 'month'],
  ['mounth', 'month'],
])
