import { hearing, polite } from '../src/bot/hearing.ts'
import { notice } from '../src/bot/notice.ts'
import { needsSchedule, plainly, requestOption } from '../src/bot/options.ts'
import type { Command, ScheduleCommands } from '../src/bot/ports.ts'

const verbs = 'why|snooze|mute|unmute|silence|pause|resume|test|edit|change|move|delete|remove|cancel|stop'
const pointing = '(?:my|our|the|this|that)\\s+'

/** Whole sentences, of which nothing is taken. */
const sentences = [
  `(?:show|list|see|what are|which are)\\s+(?:me\\s+)?(?:all\\s+)?(?:${pointing})?alerts\\b`,
  `(?:${verbs})\\s+(?:${pointing})*(?:alert\\s+)?a[346789bcdfghjkmnpqrtvwx]{5}\\b`,
  `(?:${verbs})\\s+(?:${pointing})+alert\\b`,
  `(?:show |list )?(?:${pointing})?alerts\\s*[.?!]?\\s*$`,
  'why\\s+did\\s+(?:i|we)\\s+get\\s+(?:this|that|it|the alert)\\b',
]

/** Without a schedule it says where there is one. */
export const alertWith = (schedule: ScheduleCommands | undefined): Command => ({
  name: 'alert',
  help: 'Tell this channel when a figure crosses a line',
  options: [requestOption],
  examples: ['exports to the US above 1,000 t', 'record exports'],
  manages: true,
  keeps: true,
  hears: hearing(
    `alert alerts notify warn ping tell my our the record revision show list see what which ${verbs.replaceAll('|', ' ')}`,
    `^\\s*(?:(?:alert|notify|warn|ping)\\s+(?:(?:me|us)\\s+)?(?=if|when|about|on\\b)|tell\\s+(?:me|us)\\s+(?=(?:if|when)\\b.*\\b(?:no longer|falls?|drops?|rises?|goes?|changes|hits|reaches|exceeds|is revised)\\b)|(?=(?:record|revision)\\s+alert\\b)|alerts?\\b)\\s*(?:(?:if|when|whenever)\\b\\s*)?|^(?=\\s*${polite}(?:${sentences.join('|')}))`,
  ),
  /** Anybody may see what is watched, and why something was posted. */
  isOpen: ({ request = '' }) =>
    /^\s*(?:why\b.*|(?:list|show|see|all)?(?:\s+(?:me|all|my|our|the))*(?:\s*alerts)?|(?:what|which)\b.*\balerts\b.*)\s*[.?!]?\s*$/i.test(
      request,
    ),
  run: async ({ request = '' }, context) =>
    schedule ? schedule.alert(plainly(request), context) : notice(needsSchedule),
})
