import type { CommandContext } from '../../../bot/ports.ts'
import type { Reply } from '../../../reply/reply.ts'
import type { Alert, Rule } from '../../alerts/alert.ts'
import { readAlert } from '../../alerts/read-alert.ts'
import { ownerOf, type ScheduleChat } from '../chat.ts'
import { decline, say } from '../say.ts'
import { changed, describe, EXAMPLES, manage } from './text.ts'

export interface AlertChat extends ScheduleChat {
  /** The code of a place by its name. */
  readonly codeOf: (place: string) => Promise<string | undefined>
}

/** What is to be watched from now on. */
export async function create(chat: AlertChat, text: string, context: CommandContext): Promise<Reply> {
  const wanted = await wantedBy(text, chat)
  if ('status' in wanted) return wanted
  const answer = await context.askAfresh(wanted.question)
  if (answer && answer.status !== 'answered') return answer
  const place = chat.placeOf(context)
  if (!place || context.mayPost === false) return decline('I may not post here, so I promise nothing.')
  const { timeZone: _zone, ...defaults } = await chat.defaultsOf(context)
  const owner = ownerOf(context)
  const made = await chat.desk.watch({ ...place, ...wanted, defaults, owner, said: text.trim() })
  if (!made.ok) {
    if (made.why === 'too_many') return decline(`There are ${made.most} alerts already: delete one first.`)
    return decline('There are no figures by month behind that, so there is nothing to watch.')
  }
  const crossed = made.record.memory.beyond ? ' That is so already: it is told when it happens again.' : ''
  const unit =
    isBare(wanted.rule, text) && made.latest ? ` No unit was said: it stands at ${made.latest}.` : ''
  return say(
    [`Alert ${describe(made.record)}.${unit}${crossed} It is looked at with every release.`],
    manage(made.record),
  )
}

/** "below 300": of tonnes, or of whatever the figure is in. */
const isBare = ({ kind }: Rule, text: string): boolean =>
  kind === 'level' && /[\d.,]+\s*[.!?]?\s*$/.test(text)

/** A new rule begins to watch anew; what is so already does not fire it. */
export async function edit(
  chat: AlertChat,
  { id }: Alert,
  rest: string,
  context: CommandContext,
): Promise<Reply> {
  const said = rest.replace(/^to\s+/i, '')
  const wanted = await wantedBy(said, chat)
  if ('status' in wanted) return wanted
  const answer = await context.askAfresh(wanted.question)
  if (answer && answer.status !== 'answered') return answer
  const { timeZone: _zone, ...defaults } = await chat.defaultsOf(context)
  return changed('Changed', await chat.desk.editAlert(id, { ...wanted, defaults, said }))
}

interface Wanted {
  readonly question: string
  readonly rule: Rule
}

async function wantedBy(text: string, { codeOf }: AlertChat): Promise<Wanted | Reply> {
  const reading = readAlert(text)
  switch (reading.kind) {
    case 'rule':
      return { question: reading.question, rule: reading.rule }
    case 'rank': {
      const code = await codeOf(reading.place)
      if (code === undefined) return decline(`I know no place “${reading.place}”.`)
      const nth = reading.nth === undefined ? {} : { nth: reading.nth }
      return { question: 'exports', rule: { kind: 'rank', code, ...nth } }
    }
    case 'needs_least':
      return decline(
        'How large must it be at least, in t or USD? 2 t after 1 t is +100%. For example: “… and at least 50 t”.',
      )
    case 'not_understood':
      return decline(
        `I did not understand that as an alert. For example: ${EXAMPLES.map((one) => `“${one}”`).join(', ')}.`,
      )
  }
}
