import { hearing } from '../src/bot/hearing.ts'
import type { Command } from '../src/bot/ports.ts'

export const forget: Command = {
  name: 'forget',
  help: 'Delete what I keep of you: recent questions, private conversations, feedback',
  options: [],
  examples: [],
  keeps: true,
  hears: hearing(
    'forget delete erase remove clear wipe',
    String.raw`^\s*(?:please\s+)?(?:forget (?:me|all about me|everything (?:about|of|on) me|everything you (?:know|have|keep) (?:about|of|on) me|what you (?:know|have|keep) (?:about|of|on) me|my (?:history|questions|data))|(?:delete|erase|remove|clear|wipe) (?:all )?(?:my (?:history|data|questions|recent questions|conversations?|personal data)|everything (?:about|of|on) me|all about me|me))\s*(?:please)?[.!]?\s*$`,
  ),
  run: (_args, context) => context.forget(),
}
