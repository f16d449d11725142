import { type APIComponentInContainer, type APIMessageTopLevelComponent, ComponentType } from 'discord.js'
import type { Block, Button, Reply } from '../../../reply/reply.ts'
import type { Carried } from '../actions.ts'
import { LIMIT } from '../limits.ts'
import { markdownWithin } from '../text/markdown.ts'
import { shorten } from '../text/neutral.ts'
import { WORDS } from '../words.ts'
import { type Rows, rowsOf } from './buttons.ts'
import { fit } from './fit.ts'
import { sectionOf, type TextBlock } from './sections.ts'

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

type Picture = Extract<Block, { kind: 'picture' }> & { readonly png: Uint8Array }

export function render(reply: Reply, audience: Audience = {}): Rendered {
  const blocks = reply.blocks.filter(isShown)
  const texts = fit(blocks.filter(isText).map(sectionOf))
  const pictures = blocks.filter(isPicture).slice(0, LIMIT.pictures)
  const { rows, carried } = buttonsOf(reply, audience)
  const body = bodyOf(blocks, texts, pictures)
  const shown = body.length > 0 ? body : [textDisplay(bareText(reply))]
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

/** Text between two pictures is one display: components are scarcer than characters. */
function bodyOf(
  blocks: readonly (TextBlock | Picture)[],
  texts: readonly string[],
  pictures: readonly Picture[],
): APIComponentInContainer[] {
  const body: APIComponentInContainer[] = []
  let lines: string[] = []
  const flush = () => {
    if (lines.length > 0) body.push(textDisplay(lines.join('\n')))
    lines = []
  }
  let text = 0
  for (const block of blocks) {
    if (block.kind !== 'picture') {
      const line = texts[text++]
      if (line?.trim()) lines.push(line)
    } else if (pictures.includes(block)) {
      flush()
      body.push(gallery(block, pictures.indexOf(block)))
    }
  }
  flush()
  return body
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
const bareText = ({ text }: Reply): string => markdownWithin([{ text }], LIMIT.text).trim() || '…'

const textDisplay = (content: string): APIComponentInContainer => ({
  type: ComponentType.TextDisplay,
  content,
})

const gallery = (picture: Picture, index: number): APIComponentInContainer => ({
  type: ComponentType.MediaGallery,
  items: [{ media: { url: `attachment://${fileName(index)}` }, description: altOf(picture) }],
})

const fileName = (index: number): string => `chart-${index + 1}.png`
const altOf = (picture: Picture): string => shorten(picture.alt || 'chart', LIMIT.altText)

const isText = (block: Block): block is TextBlock => block.kind !== 'picture' && block.kind !== 'buttons'
const isPicture = (block: Block): block is Picture => block.kind === 'picture' && block.png !== undefined
const isShown = (block: Block): block is TextBlock | Picture => isText(block) || isPicture(block)
