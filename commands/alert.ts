import { notice } from '../src/bot/notice.ts'
import { needsSchedule, requestOption } from '../src/bot/options.ts'
import type { Command, ScheduleCommands } from '../src/bot/ports.ts'

/** Without a schedule, as in the terminal, it says where there is one. */
export const alertWith = (schedule: ScheduleCommands | undefined): Command => ({
  name: 'alert',
  help: 'Tell this channel when a figure crosses a line',
  options: [requestOption],
  examples: ['exports to the US above 1,000 t', 'record exports'],
  manages: true,
  hears:
    /^\s*(?:(?:alert|notify|warn)\s+(?:me|us)\s+(?=if|when|about|on\b)|alerts?\b)\s*(?:(?:if|when|whenever)\b\s*)?/i,
  /** Anybody may see what is watched, and why something was posted. */
  isOpen: ({ request = '' }) => /^\s*(?:why\b.*|list)?\s*$/i.test(request),
  run: async ({ request = '' }, context) =>
    schedule ? schedule.alert(request, context) : notice(needsSchedule),
})
