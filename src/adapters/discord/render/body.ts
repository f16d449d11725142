import { type APIComponentInContainer, ComponentType } from 'discord.js'
import type { Block, Reply } from '../../../reply/reply.ts'
import { LIMIT } from '../limits.ts'
import { shorten } from '../text/neutral.ts'
import { fit } from './fit.ts'
import { leftOut, sectionOf, type TextBlock } from './sections.ts'

export type Picture = Extract<Block, { kind: 'picture' }> & { readonly png: Uint8Array }

export interface Body {
  readonly components: readonly APIComponentInContainer[]
  readonly pictures: readonly Picture[]
}

/** Kept back for the line that counts what is not shown. */
const NOTE = 40

/** The texts and pictures of a reply in its order, and a last line that counts what found no room. */
export function bodyOf(reply: Reply, mostComponents: number): Body {
  const blocks = reply.blocks.filter(isShown)
  const sections = blocks.filter(isText).map(sectionOf)
  const texts = fit(sections, LIMIT.text - NOTE)
  const pictures = within(blocks.filter(isPicture), mostComponents)
  const unsaid = sections.filter((section, i) => texts[i] === '' && section.within(LIMIT.text) !== '')
  const missing = unsaid.length + blocks.filter(isPicture).length - pictures.length
  const note = missing > 0 ? [leftOut(missing)] : []
  return { components: componentsOf(blocks, texts, pictures, note), pictures }
}

/** Around each picture may stand a text. */
const within = (pictures: readonly Picture[], mostComponents: number): readonly Picture[] =>
  pictures
    .filter(({ png }) => png.length <= LIMIT.file)
    .slice(0, Math.min(LIMIT.pictures, Math.floor((mostComponents - 1) / 2)))

/** Text between two pictures is one display: components are scarcer than characters. */
function componentsOf(
  blocks: readonly (TextBlock | Picture)[],
  texts: readonly string[],
  pictures: readonly Picture[],
  note: readonly string[],
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
  lines.push(...note)
  flush()
  return body
}

export const textDisplay = (content: string): APIComponentInContainer => ({
  type: ComponentType.TextDisplay,
  content,
})

const gallery = (picture: Picture, index: number): APIComponentInContainer => ({
  type: ComponentType.MediaGallery,
  items: [{ media: { url: `attachment://${fileName(index)}` }, description: altOf(picture) }],
})

export const fileName = (index: number): string => `chart-${index + 1}.png`
export const altOf = (picture: Picture): string => shorten(picture.alt || 'chart', LIMIT.altText)

const isText = (block: Block): block is TextBlock => block.kind !== 'picture' && block.kind !== 'buttons'
const isPicture = (block: Block): block is Picture => block.kind === 'picture' && block.png !== undefined
const isShown = (block: Block): block is TextBlock | Picture => isText(block) || isPicture(block)
