import { partPattern } from '../../question/month-pattern.ts'
import { bothExtremes } from './both-extremes.ts'

/**
 * "UK imports of feldspar from Brazil vs Brazil's exports of feldspar to the UK in 2025": one trade as each side counted
 * it, two questions. What only one of them names, the good or the period, is meant of both.
 */
export function twoSides(text: string): readonly [string, string] | undefined {
  return bothEnds(text) ?? bothExtremes(text) ?? asCounted(text)
}

/** "top suppliers and buyers of UK platinum in 2025": who sells it, and who buys it, by the same words. */
function bothEnds(text: string): readonly [string, string] | undefined {
  const { before = '', order = '', first, again, second, behind } = ends.exec(text)?.groups ?? {}
  if (!first || !second || isSeller.test(first) === isSeller.test(second)) return undefined
  if (again !== undefined && again.toLowerCase() !== order.toLowerCase()) return undefined
  return [`${before}${order}${first}${behind}`, `${before}${order}${second}${behind}`]
}

const ranked = 'top(?: \\d+)?|biggest|largest|main|leading|major'
const trader = '(?:supplier|source|seller|buyer|customer|market|destination)s?'
const ends = new RegExp(
  String.raw`^(?<before>.*?)\b(?<order>(?:${ranked}) )?(?<first>${trader})(?:,? and |, | & )(?:the )?` +
    String.raw`(?<again>(?:${ranked}) )?(?<second>${trader})(?<behind>\b.*)$`,
  'i',
)
const isSeller = /^(?:suppl|sourc|sell)/i

function asCounted(text: string): readonly [string, string] | undefined {
  const [first, second, ...others] = text
    .replace(/[?.!\s]+$/, '')
    .split(/\s+(?:vs\.?|versus|compared (?:with|to)|against|and)\s+/i)
  if (!first || !second || others.length > 0) return undefined
  const flows = [first, second].map((side) => /\b(import|export)s?\b/i.exec(side)?.[1]?.toLowerCase())
  const isMirror = flows.includes('import') && flows.includes('export')
  if (isMirror && [first, second].every(isWhole)) return [withParts(first, second), withParts(second, first)]
  return [first, second].every((side) => tellsWhose.test(side))
    ? [withTime(first, second), second]
    : undefined
}

/** "what Brazil says it shipped to the UK in 2025 vs what the UK says it got": the second goes on from the first. */
const tellsWhose = /\b(?:says?|said|report(?:s|ed)?|figures?|numbers?|data)\b/i

/** It names who trades, and with whom: of "exports to the US" alone nobody knows whose they are. */
const isWhole = (side: string): boolean =>
  /\b(?:from|to|into)\b/i.test(side) && !/^(?:the\s+)?(?:import|export)s?\b/i.test(side)

function withParts(side: string, other: string): string {
  const good = ofGood.exec(side) ? '' : (ofGood.exec(other)?.[0] ?? '')
  return withTime(`${side}${good && ` ${good}`}`, other)
}

function withTime(side: string, other: string): string {
  const period = ofTime.test(side) ? '' : (ofTime.exec(other)?.[0] ?? '')
  return `${side}${period && ` ${period}`}`
}

const ofGood = /\bof\s+[\p{L}-]+(?:\s+(?!from\b|to\b|into\b|in\b)[\p{L}-]+)*/iu
const ofTime = new RegExp(String.raw`\b(?:in\s+)?(?:${partPattern}[a-z]*\s+)?(?:19|20)\d\d(?:-\d\d)?\b`, 'i')
