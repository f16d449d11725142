import { type APIMessageTopLevelComponent, ComponentType } from 'discord.js'
import type { Button, Reply } from '../../../reply/reply.ts'
import type { Carried } from '../actions.ts'
import { LIMIT } from '../limits.ts'
import { markdownWithin } from '../text/markdown.ts'
import { WORDS } from '../words.ts'
import { altOf, bodyOf, fileName, textDisplay } from './body.ts'
import { type Rows, rowsOf } from './buttons.ts'
import { rowsWithin } from './fit.ts'
import { LONGEST_LINE, leftOut } from './sections.ts'

/** A message ready to be sent: within every limit, whatever the reply was. */
export interface Rendered {
  readonly components: APIMessageTopLevelComponent[]
  readonly files: readonly { readonly name: string; readonly data: Buffer; readonly alt: string }[]
  /** Actions that have to be in the store before the message is shown. */
  readonly carried: readonly Carried[]
}

export interface Audience {
  /** Who may take the message away. */
  readonly asker?: string
  /** Only one person sees it and can dismiss it; there is nothing to remove. */
  readonly private?: boolean
}

export function render(reply: Reply, audience: Audience = {}): Rendered {
  const { rows, carried } = buttonsOf(reply, audience)
  const taken = rows.reduce((sum, row) => sum + 1 + row.components.length, 0)
  const { components, pictures } = bodyOf(reply, LIMIT.components - 1 - taken)
  const shown = components.length > 0 ? components : [textDisplay(bareText(reply))]
  return {
    components: [{ type: ComponentType.Container, components: [...shown, ...rows] }],
    files: pictures.map((picture, i) => ({
      name: fileName(i),
      data: Buffer.from(picture.png),
      alt: altOf(picture),
    })),
    carried,
  }
}

/** Whoever asked can take the answer away; what only one person sees, that person dismisses. */
function buttonsOf(reply: Reply, { asker, private: isPrivate }: Audience): Rows {
  const isRemove = ({ action }: Button) => action.kind === 'remove'
  const buttons = reply.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []))
  const others = buttons.filter((button) => !isRemove(button))
  if (isPrivate) return rowsOf(others, asker)
  return rowsOf(buttons.some(isRemove) || asker === undefined ? buttons : [...others, REMOVE], asker)
}

const REMOVE: Button = { label: WORDS.remove, action: { kind: 'remove' }, group: 'manage' }

/** A message must say something. */
function bareText({ text }: Reply): string {
  const lines = text.split('\n').map((line) => markdownWithin([{ text: line }], LONGEST_LINE))
  const { rows, remark } = rowsWithin(lines, LIMIT.text, 0, leftOut)
  return [...rows, remark].join('\n').trim() || '…'
}
