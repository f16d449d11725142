import { readSchedule } from '../../read-schedule.ts'
import type { Content } from '../../subscriptions/subscription.ts'

/** Several contents stand behind a semicolon. */
export function contentsOf(words: string): readonly Content[] {
  const parts = words
    .split(/;|\band also\b/)
    .map((part) => part.replace(before, '').replace(behind, '').replace(behindUs, '').trim())
    .filter((part) => part !== '')
  if (parts.length === 0) return [{ kind: 'summary' }]
  return parts.map((part) =>
    /^(?:the |a |an )?(?:month'?s |monthly |weekly |release )?(?:summary|digest)$/i.test(part)
      ? { kind: 'summary' }
      : { kind: 'question', question: part },
  )
}

const quietWords =
  /[,;]?\s*(?:but\s+)?(?:and\s+)?(?:only (?:when|if) (?:there(?:'s| is) )?(?:something|anything)(?: is| has)? (?:new|changed)|(?:stay |be |keep )?quiet(?:,? (?:when|while|if) nothing(?: is|'s| has)? (?:new|changed))?)\s*$/i

export function takeQuiet(text: string): {
  readonly words: string
  readonly quiet: { readonly quiet?: true }
} {
  const words = text.replace(quietWords, '')
  return { words, quiet: words === text ? {} : { quiet: true } }
}

/** No word of it says when. */
export function isContentAlone(words: string, zone: string): boolean {
  const reading = readSchedule(words, zone)
  if (reading.ok || reading.issue.kind !== 'not_understood') return false
  return isAllOf(reading.issue.words, words)
}

export const isAllOf = (unknown: readonly string[], words: string): boolean =>
  unknown.length === words.trim().split(/\s+/).length
export const before = /^\s*(?:(?:me|us|here|this channel)\s+)?(?:to|with)\s+/

const behind = /\s+(?:here|to (?:me|this channel)|in (?:this|the) channel)\s*$/i
/** In capitals it is a country; "to us on Mondays" leaves its "to" behind. */
const behindUs = /\s+to(?: us)?\s*$/
