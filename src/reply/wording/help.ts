import type { Issue } from '../../query/issue.ts'
import type { ReplyContext } from '../context.ts'
import { goodText } from '../good.ts'
import { periodText } from '../period.ts'
import { placeText } from '../place.ts'
import { listed, listedShort } from '../rich.ts'

/** What is held, in one sentence, with something to type. */
export function helpText({ holdings, examples = [] }: ReplyContext): string {
  const goods = listedShort(
    holdings.commodities.map(({ code, package: name }) => goodText(code, { holdings }, name)),
    3,
  )
  const who = listedShort(holdings.reporters.map(placeText), 5)
  const held = holdings.monthsHeld({})
  const months = held ? `, ${periodText(held)}` : ''
  const tries = examples.slice(0, 3).map((example) => `“${example}”`)
  const ask = tries.length > 0 ? ` Ask for example ${listed(tries, 'or')}.` : ''
  return `I answer questions on trade in ${goods} as reported by ${who}${months}, each figure with its source.${ask}`
}

export function notUnderstood(
  issue: Extract<Issue, { kind: 'not_understood' }>,
  context: ReplyContext,
): string {
  const words = issue.words.slice(0, 5).map((word) => `“${word}”`)
  const near = issue.near && issue.near.length > 0 ? ` Did you mean ${listed(issue.near, 'or')}?` : ''
  const what = words.length > 0 ? `I did not understand ${listed(words)}.` : 'I did not understand that.'
  return `${what}${near || ` ${helpText(context)}`}`
}
