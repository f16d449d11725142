import type { Clause } from '../clause.ts'
import { item } from '../item.ts'
import { kindsOf } from '../kinds.ts'
import { textsLike } from '../texts.ts'

/** "as a share of the EU", "what share of the EU is that" */
export const isShareOfThat = (clause: Clause): boolean =>
  clause.hasAny(shares) &&
  clause.ideas.some(
    ({ text }, at) =>
      asShareOf.has(text) ||
      (/ of$/.test(text) && /^(?:as|in)$/.test(item(clause.ideas, at - 1)?.text ?? '')) ||
      (clause.was(at, 'quantity', 'share') &&
        (text.endsWith(' of') || clause.ideas[at + 1]?.text === 'of') &&
        /\b(?:its|it|that|this)\b/i.test(clause.text)),
  )

const asShareOf = textsLike(/^as (?:a )?(?:share|%|percent|percentage|proportion|fraction) of(?: all)?$/)

const shares = kindsOf('quantity', asShareOf)

/** "how much of that went to Germany", "Germany's part of it", "the share of Germany in that" */
export const isPartOfThat = (clause: Clause): boolean =>
  clause.hasAny(parts) &&
  clause.ideas.some(
    ({ text }, at) => that.test(text) && /(?:^| )(?:of|in)$/.test(item(clause.ideas, at - 1)?.text ?? ''),
  )

const that = /^(?:that|it|this|those|these|them)$/
const parts = kindsOf('quantity', 'percent', 'fraction')
