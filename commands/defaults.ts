import { hearing, polite } from '../src/bot/hearing.ts'
import { requestOption } from '../src/bot/options.ts'
import type { Command } from '../src/bot/ports.ts'

const name = '(?:home country|time[ -]?zone|data[ -]?set|data package|measure)'
const owner = "(?:(?:the|our|my|this channel's|channel)\\s+)*(?:default\\s+)?"
/** "change the country to Brazil", "switch unit": of what was just told, unless it is said whose they are. */
const ofAnswer = '(?:change|switch)\\s+(?:the\\s+)?(?:unit|country)\\b'

/** Every sentence begins with one of them. */
const begins =
  'set change switch make the our my this channel default defaults settings home time timezone use take by forget clear reset remove unset delete drop show list see what which'

/** Whole sentences: what is said is read once more, so nothing is taken from it here. */
const sentences = [
  // "set the time zone to Berlin", "our home country is Japan", "default measure: value"
  `(?!${ofAnswer})(?:set|change|switch|make)\\s+${owner}(?:${name}|unit|home|country)\\b`,
  `${owner}(?:home country|time[ -]?zone)\\s*(?:is\\b|should be\\b|=|:)`,
  `(?:(?:the|our|my|this channel's|channel)\\s+)*default\\s+(?:${name}|unit)\\s*(?:is\\b|should be\\b|=|:|to\\b)`,
  // "use dollars here by default", "make Japan our home country"
  '(?:use|take|by default,?\\s+use)\\s.*\\b(?:by default|as (?:the |our |a )?default|here)\\s*$',
  'by default,?\\s+use\\s',
  `(?:use|make|take)\\s.*\\bas\\s+${owner}${name}\\s*$`,
  `(?:make)\\s.*\\s${owner}(?:home country|time[ -]?zone)\\s*$`,
  // "forget the default measure", "clear all defaults"
  `(?:forget|clear|reset|remove|unset|delete|drop)\\s+(?:all\\s+)?${owner}(?:${name}|defaults?|settings)\\b`,
  // "what are our defaults", "which time zone is set", "defaults"
  `(?:show|list|see|what are|what's|what is|which are)\\s+(?:me\\s+)?(?:all\\s+)?(?:the|our|my|this channel's|channel)?\\s*(?:channel\\s+)?(?:defaults|settings)\\b`,
  `(?:show|what is|what's)\\s+(?:our|my|this channel's|the default|the channel's)\\s+(?:default\\s+)?${name}\\s*\\??\\s*$`,
  `(?:what|which)\\s+${name}\\s+(?:is|are)\\s+(?:set|the default)\\b`,
  '(?:channel\\s+)?(?:defaults|settings)\\b',
]

export const defaults: Command = {
  name: 'defaults',
  help: 'The home country, time zone, data set and measure that are meant here',
  options: [{ ...requestOption, help: 'What to set, show or clear, in your own words' }],
  examples: ['time zone Europe/Berlin', 'home country Japan', 'clear measure'],
  manages: true,
  keeps: true,
  hears: hearing(begins, `^(?=\\s*${polite}(?:${sentences.join('|')}))`),
  /** Anybody may see them. */
  isOpen: ({ request = '' }) =>
    /^\s*(?:channel )?(?:defaults|settings)?\s*(?:(?:show|list|see|what|which)\b.*)?[?.!\s]*$/i.test(request),
  run: ({ request = '' }, context) => context.defaults(request),
}
