import type { Clause } from '../clause.ts'
import { kindsOf } from '../kinds.ts'
import { textsLike } from '../texts.ts'

/** "as a share of the EU", "what share of the EU is that" */
export const isShareOfThat = (clause: Clause): boolean =>
  clause.hasAny(shares) &&
  clause.ideas.some(
    ({ text }, at) =>
      asShareOf.has(text) ||
      (clause.was(at, 'quantity', 'share') &&
        (text.endsWith(' of') || clause.ideas[at + 1]?.text === 'of') &&
        /\b(?:its|it|that|this)\b/i.test(clause.text)),
  )

export const asShareOf = textsLike(/^as (?:a )?(?:share|%|percent|percentage|proportion) of$/)

const shares = kindsOf('quantity', asShareOf)
