import { hearing, polite } from '../src/bot/hearing.ts'
import { notice } from '../src/bot/notice.ts'
import { needsSchedule, plainly, requestOption } from '../src/bot/options.ts'
import type { Command, ScheduleCommands } from '../src/bot/ports.ts'

const verbs =
  'pause|resume|delete|remove|cancel|stop|continue|unpause|test|move|edit|change|quiet|loud|unsubscribe|suspend|hold'
const pointing = '(?:my|our|the|this|that)\\s+'
const when =
  'every|each|daily|weekly|monthly|quarterly|(?:on\\s+)?(?:week|mon|tues|wednes|thurs|fri|satur|sun)days?\\b|when(?:ever)?\\s.*(?:out|new|released|published)|(?:with|on|at)\\s.*release'

/** "it", "the weekly", "the digest": what is posted here, where nothing else is said of it. */
const posted =
  '(?:it|(?:the|this|my|our)\\s+(?:weekly|monthly|daily|digest|summary|post|subscription)(?:\\s+(?:digest|summary|post))?)'

/** Whole sentences, of which nothing is taken. */
const sentences = [
  `(?:show|list|see|what are|which are)\\s+(?:me\\s+)?(?:all\\s+)?(?:${pointing})?sub(?:scription)?s\\b`,
  '(?:what|which)\\s+subscriptions\\b',
  `(?:stop|pause|suspend|hold|resume|cancel|quiet)(?:\\s+${posted})?(?:\\s+until\\b.*)?\\s*[.!]?\\s*$`,
  `(?:change|edit)\\s+${posted}\\s+to\\b`,
  'preview\\s*[.!]?\\s*$',
  'quiet\\s+mode\\b',
  'only\\s+(?:when|if)\\s+(?:there is )?(?:something|anything)\\b.*(?:changed|new)\\s*[.!]?\\s*$',
  'who\\s+set\\s+(?:this|it)\\s+up\\b',
  'why\\s+did\\s+nothing\\s+(?:arrive|come)\\b',
  'missed\\s+(?:digest|summary|post)\\b',
  '(?:weekly|monthly)\\s+(?:digest|summary)\\s+(?=.*\\b(?:mon|tue|wed|thu|fri|sat|sun|on the \\d|\\d{1,2}(?::\\d\\d|\\s*[ap]m)))',
  `(?:a |the )?(?:digest|summary)\\s+(?:${when})`,
  'what\\s+(?:am i|are we|is|has this channel)\\s.*\\bsubscribed\\b',
  `(?:${verbs})\\s+(?:${pointing})*(?:subscription\\s+)?s[346789bcdfghjkmnpqrtvwx]{5}\\b`,
  `(?:${verbs})\\s+(?:${pointing})+subscription\\b`,
  'test\\s+(?:it|this)(?:\\s+now)?\\s*[.!]?\\s*$',
  'unsubscribe\\b',
  // "post the summary here every Monday at 9"
  `(?:post|send)\\s+(?!.*\\b(?:since|between|(?:each|every) year)\\b)(?:(?:me|us|here)\\s+)?.*\\b(?:${when})`,
]

/** Without a schedule it says where there is one. */
export const subscribeWith = (schedule: ScheduleCommands | undefined): Command => ({
  name: 'subscribe',
  help: 'Post the summary or saved questions here, by the clock or with new data',
  options: [requestOption],
  examples: ['summary when the data comes out', 'top buyers July 2025 every Monday at 8am'],
  manages: true,
  keeps: true,
  hears: hearing(
    `subscribe subscriptions show list see what which post send preview only who why missed weekly monthly a the digest summary ${verbs.replaceAll('|', ' ')}`,
    `^\\s*(?:subscribe|subscriptions)\\b(?:(?:\\s+(?:me|us|this channel))?\\s+to\\b)?\\s*|^(?=\\s*${polite}(?:${sentences.join('|')}))`,
  ),
  /** Anybody may see what is posted. */
  isOpen: ({ request = '' }) =>
    /^\s*(?:(?:list|show|see|all)?(?:\s+(?:me|all|my|our|the))*(?:\s*sub(?:scription)?s)?|(?:what|which)\b.*\bsubscri(?:bed|ptions)\b.*)\s*[.?!]?\s*$/i.test(
      request,
    ),
  run: async ({ request = '' }, context) =>
    schedule ? schedule.subscribe(plainly(request), context) : notice(needsSchedule),
})
