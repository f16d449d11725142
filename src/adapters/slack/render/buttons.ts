import type { Button, Reply } from '../../../reply/reply.ts'
import { encodeAction, type SlackAction } from '../action.ts'
import { clip } from '../escape.ts'
import { LIMITS } from '../limits.ts'
import type { ActionElement, SlackBlock } from '../types.ts'
import { BUTTON } from '../wording.ts'

/** Where the message will stand decides which buttons of our own it gets. */
export type Standing = 'public' | 'private' | 'view'

type SlackButton = Omit<Button, 'action'> & { readonly action: SlackAction }
const ROWS: readonly (readonly Button['group'][])[] = [
  ['choice', 'alternative'],
  ['next'],
  ['proof', 'manage'],
]

export function drawButtons(reply: Reply, standing: Standing): SlackBlock[] {
  const buttons = [...buttonsOf(reply), ...ownButtons(reply, standing)]
  const rows = ROWS.map((groups) =>
    buttons.filter(({ group, action }) => groups.includes(group) && action.kind !== 'feedback'),
  )
  return [...rows.flatMap(actionsBlock), ...feedbackBlock(reply, standing)]
}

export const buttonsOf = (reply: Reply): readonly Button[] =>
  reply.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []))

/** The question an answer stands for, from the proof buttons that carry it whole. */
function questionOf(reply: Reply): string | undefined {
  const action = buttonsOf(reply)
    .map((button) => button.action)
    .find(({ kind }) => kind === 'how' || kind === 'sources' || kind === 'feedback')
  return action && 'question' in action ? action.question : undefined
}

export function actionsBlock(buttons: readonly SlackButton[]): SlackBlock[] {
  const elements = buttons.flatMap(element).slice(0, LIMITS.actions.elements)
  return elements.length === 0 ? [] : [{ type: 'actions', elements }]
}

/** The group stands in the id, because a tap tells the id back and the group decides where the answer goes. */
export const ACTION_ID = /^(choice|alternative|next|proof|manage)\.\d+$/

function element({ label, action, group }: SlackButton, index: number): ActionElement[] {
  const value = encodeAction(action)
  if (value === undefined || label.trim() === '') return []
  const text = { type: 'plain_text' as const, text: clip(label, LIMITS.button.text), emoji: false }
  return [{ type: 'button', text, value, action_id: `${group}.${index}` }]
}

function ownButtons(reply: Reply, standing: Standing): SlackButton[] {
  const question = questionOf(reply)
  if (standing === 'private')
    return question === undefined
      ? []
      : [{ label: BUTTON.share, group: 'manage', action: { kind: 'share', question } }]
  const has = buttonsOf(reply).some(({ action }) => action.kind === 'remove')
  return standing === 'view' || has
    ? []
    : [{ label: BUTTON.remove, group: 'manage', action: { kind: 'remove' } }]
}

export const FEEDBACK_ID = 'feedback'

function feedbackBlock(reply: Reply, standing: Standing): SlackBlock[] {
  const question = questionOf(reply)
  if (standing !== 'public' || reply.status !== 'answered' || question === undefined) return []
  const good = encodeAction({ kind: 'feedback', good: true, question })
  const bad = encodeAction({ kind: 'feedback', good: false, question })
  if (good === undefined || bad === undefined) return []
  const thumbs = {
    type: 'feedback_buttons' as const,
    action_id: FEEDBACK_ID,
    positive_button: { text: { type: 'plain_text' as const, text: BUTTON.good }, value: good },
    negative_button: { text: { type: 'plain_text' as const, text: BUTTON.bad }, value: bad },
  }
  return [{ type: 'context_actions', elements: [thumbs] }]
}
