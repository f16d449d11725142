import type { Issue } from '../../query/issue.ts'
import { REFUSALS } from './refusals.ts'

/** Why it is refused; of units and currencies by the asker's own word: "not in short tons". */
export function refusalText({ why, words: [word = ''] }: Extract<Issue, { kind: 'refused' }>): string {
  const unit = word.toLowerCase().replace(/^(?:in|per|how many) | (?:of|weight)$/g, '')
  if (unit === 'pounds' && (why === 'currency' || why === 'weight_unit')) return POUNDS
  if (why === 'weight_unit' && unit !== '')
    return `I give weights in kilograms and tonnes only, not in ${unit}.`
  // "neither", "never", "don't": by whatever word it was said
  if (why === 'negation' && unit !== '' && unit !== 'not') return REFUSALS[why].replace('“not”', `“${word}”`)
  return why === 'currency' && !general.test(unit) && unit !== ''
    ? `I hold values in US dollars only and do not convert them to ${unit.length === 3 ? unit.toUpperCase() : unit}.`
    : REFUSALS[why]
}

/** Of money or of weight. */
const POUNDS =
  'I give values in US dollars and weights in kilograms and tonnes only, neither of them in pounds.'

/** "exchange rate", "local currency": no unit of its own. */
const general = /rate|currency|amount|^won$|^yen$|^lcu$|^local/
