import type { Button } from '../../../reply/reply.ts'
import { clip } from '../escape.ts'
import type { HomeInfo } from '../home-info.ts'
import { LIMITS } from '../limits.ts'
import type { HomeView, SlackBlock } from '../types.ts'
import { HOME } from '../wording.ts'
import { actionsBlock } from './buttons.ts'
import { contextBlock } from './context.ts'
import { richBlock } from './rich.ts'
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
  return { type: 'home', private_metadata: channel, blocks: blocks.filter((block) => room.take([block])) }
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
    : subscriptions.flatMap(({ text, buttons }) => [...line(text), ...actionsBlock(buttons)])
