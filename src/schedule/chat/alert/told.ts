import type { CommandContext } from '../../../bot/ports.ts'
import type { Reply } from '../../../reply/reply.ts'
import type { Alert } from '../../alerts/alert.ts'
import type { Desk } from '../../desk.ts'
import { say } from '../say.ts'
import { describe, EXAMPLES, manage, stateText } from './text.ts'

/** Those of a channel, each with what is silent about it. */
export async function listed(desk: Desk, context: CommandContext): Promise<Reply> {
  const all = await desk.alerts(context.channel)
  if (all.length === 0) return say([`No alert is set here. For example: alert ${EXAMPLES[0]}`])
  const count = all.length === 1 ? 'One alert' : `${all.length} alerts`
  const lines = all.map((it) => `${describe(it)}${stateText(it, context.now)}`)
  const only = all.length === 1 ? manage(all[0]!) : []
  return say(
    [`${count} here; “alert why ID”, snooze, mute, resume, move and delete are for one.`, ...lines],
    only,
  )
}

/** "Why did I get this?": the rule, and the figures it fired at. */
export function why(alert: Alert): Reply {
  const { lastFiring } = alert
  if (!lastFiring) return say([`Alert ${describe(alert)}: it has not fired yet.`], manage(alert))
  const on = `${lastFiring.told ? 'Told' : 'Not told, being silent,'} on ${lastFiring.at.slice(0, 10)}`
  const rest = lastFiring.figures.map(({ text }) => text)
  return say([`Alert ${describe(alert)}. ${on}: ${lastFiring.text}`, ...rest], manage(alert))
}

/** The one that was told last. */
export async function whyLast(desk: Desk, context: CommandContext): Promise<Reply> {
  const fired = (await desk.alerts(context.channel)).filter(({ lastFiring }) => lastFiring?.told)
  const [last] = fired.toSorted((a, b) => (a.lastFiring!.at < b.lastFiring!.at ? 1 : -1))
  return last ? why(last) : say(['No alert was told here so far.'])
}

/** What is watched, as it stands now: an alert says it with the figures that crossed its line. */
export async function test(alert: Alert, context: CommandContext): Promise<Reply> {
  const answer = await context.askAfresh(alert.question)
  const told = say([`Alert ${describe(alert)}, if it fired now:`], manage(alert))
  if (!answer) return told
  const [line, ...buttons] = told.blocks
  const words = answer.blocks.filter(({ kind }) => kind !== 'buttons')
  return { ...told, blocks: [line!, ...words, ...buttons], text: `${told.text}\n${answer.text}` }
}
