import { flatten } from './limits.ts'
import { BOT, type Stored, type World } from './world.ts'

/** A message of the bot's as people see it. */
export interface SeenMessage {
  readonly id: string
  readonly channel: string
  /** As written, markdown included. */
  readonly markdown: string
  readonly text: string
  readonly private: boolean
  readonly onlyFor?: string
  readonly buttons: readonly string[]
  readonly menus: readonly (readonly string[])[]
  readonly pictures: readonly string[]
  readonly replyTo?: string
  /** What in it would notify somebody or lead somewhere that the program did not put there. */
  readonly lures: readonly string[]
}

export function seenIn(world: World): readonly SeenMessage[] {
  return [...world.messages.values()]
    .filter((message) => message.author === BOT.id)
    .map((one) => show(one, world))
}

function show(message: Stored, world: World): SeenMessage {
  const all = flatten(message.body.components)
  const markdown = all.flatMap((one) => (one.type === 10 ? [one.content ?? ''] : [])).join('\n')
  const isDirect = world.channels.get(message.channel)?.type === 1
  return {
    id: message.id,
    channel: message.channel,
    markdown,
    text: read(markdown),
    private: message.onlyFor !== undefined || isDirect,
    ...(message.onlyFor && { onlyFor: message.onlyFor }),
    buttons: all.flatMap((one) => (one.type === 2 ? [one.label ?? ''] : [])),
    menus: all.flatMap((one) => (one.type === 3 ? [(one.options ?? []).map(({ label }) => label)] : [])),
    pictures: all.flatMap((one) => (one.items ?? []).map(({ media }) => media.url)),
    ...(message.replyTo && { replyTo: message.replyTo }),
    lures: luresIn(markdown),
  }
}

/** Markdown read as Discord shows it: escapes, styles and small print off, code as it stands. */
function read(markdown: string): string {
  return markdown
    .split(/(```[^`]*```|(?<!\\)`[^`]*`)/)
    .map((part) => (part.startsWith('`') ? part.replace(/^`+\n?|\n?`+$/g, '') : readProse(part)))
    .join('')
}

const readProse = (text: string): string =>
  text
    .replace(/(?<!\\)\[((?:[^\]\\]|\\.)*)\]\(<[^>]*>\)/g, '$1')
    .replace(/(?<!\\)\*+/g, '')
    .replace(/^-# /gm, '')
    .replace(/\\([^\w\s])/g, '$1')

function luresIn(markdown: string): string[] {
  const prose = markdown.replace(/```[^`]*```|(?<!\\)`[^`]*`/g, '')
  return [
    /@(?:everyone|here)/g,
    /(?<!\\)<(?:@[!&]?|#|\/[\w -]+:|a?:\w+:|t:)\S*?>/g,
    /(?<!\\)\[[^\]]*(?<!\\)\]\([^)]*\)/g,
    /(?<![(<])\b(?:https?|steam):\/\/\S+/g,
  ].flatMap((lure) => prose.match(lure) ?? [])
}
