import { type Block, type Button, type Reply, textOf } from '../../reply/reply.ts'
import { sparkText } from '../../reply/text.ts'
import { painted, paintedRich } from './colour.ts'
import { renderTable } from './table.ts'
import { wrap } from './wrap.ts'

export interface Paint {
  readonly colours: boolean
  readonly columns: number
  /** Break sentences between words at the edge of the screen. */
  readonly wraps: boolean
}

/** A reply for a terminal: colour only says up or down, and never alone. */
export function renderReply(reply: Reply, paint: Paint): string {
  return reply.blocks
    .map((block) => renderBlock(block, paint))
    .filter((text) => text !== '')
    .join('\n')
}

function renderBlock(block: Block, paint: Paint): string {
  const { colours } = paint
  switch (block.kind) {
    case 'headline':
    case 'line':
      return wrapped(paintedRich(block.text, colours), paint)
    case 'context':
      return wrapped(painted(textOf(block.text), 'grey', colours), paint)
    case 'list':
      return block.items
        .map((item, i) =>
          wrapped(`${block.ordered ? `${i + 1}.` : '•'} ${paintedRich(item, colours)}`, paint),
        )
        .join('\n')
    case 'table':
      return renderTable(block, paint.columns)
    case 'spark':
      return [block.title, `${sparkText(block.values)}  ${block.from} – ${block.to}`]
        .map((text) => painted(text, undefined, colours))
        .join('\n')
    case 'buttons':
      return suggestions(block.buttons, paint)
    case 'picture':
      return ''
  }
}

const wrapped = (text: string, { wraps, columns }: Paint): string => (wraps ? wrap(text, columns) : text)

/** What the buttons ask, to be typed instead of tapped; a choice has the number that picks it. */
function suggestions(buttons: readonly Button[], paint: Paint): string {
  const { colours } = paint
  const choices = buttons.filter(({ group }) => group === 'choice')
  if (choices.length > 0)
    return choices.map(({ label }, i) => `  ${i + 1}  ${painted(label, undefined, colours)}`).join('\n')
  const others = (['alternative', 'next'] as const).flatMap((wanted) =>
    buttons.filter(({ group }) => group === wanted),
  )
  return wrapped(painted(others.map(({ label }) => `[${label}]`).join(' '), 'grey', colours), paint)
}
