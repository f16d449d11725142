import { notice } from '../src/bot/notice.ts'
import { needsSchedule, requestOption } from '../src/bot/options.ts'
import type { Command, ScheduleCommands } from '../src/bot/ports.ts'

/** Without a schedule, as in the terminal, it says where there is one. */
export const subscribeWith = (schedule: ScheduleCommands | undefined): Command => ({
  name: 'subscribe',
  help: 'Post the summary or saved questions here, by the clock or with new data',
  options: [requestOption],
  examples: ['summary when the data comes out', 'top buyers July 2025 every Monday at 8am'],
  manages: true,
  hears: /^\s*(?:subscribe|subscriptions)\b(?:(?:\s+(?:me|us|this channel))?\s+to\b)?\s*/i,
  run: async ({ request = '' }, context) =>
    schedule ? schedule.subscribe(request, context) : notice(needsSchedule),
})
