import type { DefaultName } from './channel-defaults.ts'

/** What somebody wants with the defaults, before anybody knows whether the value can be had. */
export type Order =
  | { readonly kind: 'show' }
  | { readonly kind: 'clear'; readonly names: readonly DefaultName[] }
  /** Without a name the value has to tell what it is: "use dollars by default". */
  | { readonly kind: 'set'; readonly name?: DefaultName; readonly words: string }
  | { readonly kind: 'unclear' }

export const ALL: readonly DefaultName[] = ['home', 'timeZone', 'dataSet', 'measure']

/** "time zone Europe/Berlin", "our home country is Japan", "use dollars here by default", "forget the measure". */
export function readOrder(text: string): Order {
  const words = text
    .trim()
    .replace(/[.!?]+$/, '')
    .replace(/[’‘]/g, "'")
    .replace(/^(?:please\s+|(?:can|could|would|will)\s+you\s+(?:please\s+)?)/i, '')
    .replace(/^(?:channel )?(?:defaults|settings)\b[\s:,]*/i, '')
  if (/^(?:(?:show|list|see|what|which)\b.*)?$/i.test(words)) return { kind: 'show' }
  const cleared = /^(?:forget|clear|reset|remove|unset|delete|drop)\b(.*)$/i.exec(words)
  return cleared ? readClear(cleared[1]!) : readSet(words)
}

function readClear(words: string): Order {
  const named = ALL.filter((name) => new RegExp(`\\b(?:${NAMES[name]})\\b`, 'i').test(words))
  const rest = ALL.reduce(
    (text, name) => text.replace(new RegExp(`\\b(?:${NAMES[name]})\\b`, 'gi'), ''),
    words,
  )
  const isUnderstood = rest.split(/[\s,]+/).every((word) => word === '' || filler.test(word))
  if (!isUnderstood) return { kind: 'unclear' }
  return { kind: 'clear', names: named.length > 0 ? named : ALL }
}

const filler =
  /^(?:the|our|my|this|channel(?:'s)?|channels|all|every|everything|of|them|default|defaults|setting|settings|and|here|as|in|for)$/i

function readSet(words: string): Order {
  const value = words.replace(lead, '').replace(tail, '').trim()
  if (value === '') return { kind: 'unclear' }
  for (const name of ALL) {
    const first = new RegExp(`^${owner}(?:${NAMES[name]})\\b${link}(.+)$`, 'i').exec(value)
    const last = new RegExp(`^${owner}(.+?)\\s+(?:(?:as|for|is)\\s+)?${owner}(?:${NAMES[name]})$`, 'i').exec(
      value,
    )
    const found = first?.[1] ?? last?.[1]
    if (found) return { kind: 'set', name, words: found.trim() }
  }
  return { kind: 'set', words: value }
}

const lead = /^(?:set|change|switch|make|use|take|default to|by default,?(?: use)?)\b\s*/i
const tail =
  /(?:[\s,]+(?:by default|as (?:the |our |a )?default|here|in (?:this|the) channel|for (?:this|the) channel|from now on|please))+$/i
const owner = "(?:(?:the|our|my|this|channel(?:'s)?|current)\\s+)*(?:default\\s+)?"
const link = '\\s*(?:here\\s+)?(?:to\\b|is\\b|are\\b|as\\b|should be\\b|=|:)?\\s*'

/** Longest first: "home country" is not the country of a home. */
const NAMES: Readonly<Record<DefaultName, string>> = {
  home: 'home country|home|country',
  timeZone: 'time[ -]?zone|tz',
  dataSet: 'data[ -]?set|data package|package|data',
  measure: 'measure|units?',
}
