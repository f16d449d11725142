import type { Button } from '../../../reply/reply.ts'
import { clip } from '../escape.ts'
import type { HomeInfo } from '../home-info.ts'
import { LIMITS } from '../limits.ts'
import type { HomeView, RichElement, SlackBlock } from '../types.ts'
import { HOME } from '../wording.ts'
import { actionsBlock } from './buttons.ts'
import { contextBlock } from './context.ts'
import { richBlock, richElements } from './rich.ts'
import { createRoom } from './room.ts'

/** @param channel the person's direct messages, where the buttons of this page are answered */
export function renderHome(
  info: HomeInfo,
  asked: readonly string[],
  examples: readonly string[],
  channel: string,
): HomeView {
  const room = createRoom(LIMITS.view)
  const blocks = [
    ...section(HOME.held, info.held.flatMap(line)),
    ...section(
      HOME.recent,
      asked.length > 0 ? questions(asked) : [...grey(HOME.noneAsked), ...questions(examples)],
    ),
    ...section(HOME.subscriptions, subscriptions(info)),
    ...section(HOME.help, info.help.flatMap(line)),
  ]
  const taken = blocks.filter((block) => room.take([block]))
  return { type: 'home', private_metadata: channel, blocks: numbered(taken) }
}

const section = (title: string, blocks: readonly SlackBlock[]): SlackBlock[] =>
  blocks.length === 0
    ? []
    : [
        { type: 'header', text: { type: 'plain_text', text: clip(title, LIMITS.header), emoji: false } },
        ...blocks,
      ]

const line = (text: string): SlackBlock[] => richBlock([{ text }])
const grey = (text: string): SlackBlock[] => [contextBlock([{ text }])]

const questions = (asked: readonly string[]): SlackBlock[] =>
  actionsBlock(
    asked.map((question): Button => ({ label: question, group: 'next', action: { kind: 'ask', question } })),
  )

const subscriptions = ({ subscriptions }: HomeInfo): SlackBlock[] =>
  subscriptions.length === 0
    ? grey(HOME.noSubscriptions)
    : subscriptions.flatMap(({ text, channel, buttons }) => [
        ...subscription(text, channel),
        ...actionsBlock(buttons),
      ])

/** The name of a channel is Slack's to show: only who may see the channel sees its name. */
const subscription = (text: string, channel: string | undefined): SlackBlock[] => {
  const elements: RichElement[] = richElements([{ text }])
  if (channel?.startsWith('C') || channel?.startsWith('G'))
    elements.push({ type: 'text', text: ' in ' }, { type: 'channel', channel_id: channel })
  return elements.length === 0
    ? []
    : [{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] }]
}

/** Many rows of buttons stand on one page. */
const numbered = (blocks: readonly SlackBlock[]): SlackBlock[] => {
  let count = 0
  return blocks.map((block) =>
    block.type !== 'actions'
      ? block
      : {
          ...block,
          elements: block.elements.map((element) => ({
            ...element,
            action_id: (element.action_id ?? '').replace(/\d+$/, String(count++)),
          })),
        },
  )
}
