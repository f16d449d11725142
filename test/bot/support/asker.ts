import { createAnswerer } from '../../../src/bot/answerer.ts'
import type { Trade } from '../../../src/trade/types.ts'
import { startBot } from './bot.ts'

/** Asks the whole bot of these data, each question in a conversation of its own. */
export function asker(trade: Trade) {
  const own = createAnswerer(trade)
  const { say } = startBot({ answerer: () => own })
  let asked = 0
  return async (text: string) => {
    const reply = await say(text, { conversation: `test:${asked++}` })
    const buttons = reply?.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : [])) ?? []
    return { status: reply?.status, text: reply?.text ?? '', labels: buttons.map(({ label }) => label) }
  }
}
