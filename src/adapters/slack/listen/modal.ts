import type { types } from '@slack/bolt'
import type { Bot, CommandInfo, CommandOption } from '../../../bot/ports.ts'
import { clip } from '../escape.ts'
import { LIMITS } from '../limits.ts'
import type { ModalView } from '../types.ts'
import { MODAL } from '../wording.ts'

export const COMMAND_MODAL = 'command'
export const ASK_MODAL = 'ask_about_this'
/** The id of every input; which option it belongs to stands in the id of its block. */
const INPUT = 'value'

/** Carried through a modal: where the answer belongs, and which command it runs. */
export interface ModalNote {
  readonly channel: string
  readonly thread?: string
  readonly command?: string
}

export const commandModal = (info: CommandInfo, channel: string, bot: Bot): ModalView => ({
  type: 'modal',
  callback_id: COMMAND_MODAL,
  private_metadata: JSON.stringify({ channel, command: info.name } satisfies ModalNote),
  title: plain(capital(info.name), LIMITS.view.title),
  submit: plain(MODAL.run, LIMITS.view.submit),
  close: plain(MODAL.close, LIMITS.view.close),
  blocks: info.options.map((option) => input(option, elementFor(option, bot))),
})

export const askModal = (text: string, note: ModalNote): ModalView => ({
  type: 'modal',
  callback_id: ASK_MODAL,
  private_metadata: JSON.stringify(note),
  title: plain(MODAL.ask, LIMITS.view.title),
  submit: plain(MODAL.submit, LIMITS.view.submit),
  close: plain(MODAL.close, LIMITS.view.close),
  blocks: [
    input(
      { name: 'question', help: MODAL.question, required: true },
      {
        type: 'plain_text_input',
        action_id: INPUT,
        multiline: true,
        max_length: LIMITS.input.value,
        ...(text === '' ? {} : { initial_value: clip(text, LIMITS.input.value) }),
      },
    ),
  ],
})

function input(
  { name, help, required }: Pick<CommandOption, 'name' | 'help' | 'required'>,
  element: types.InputBlockElement,
): types.InputBlock {
  const label = plain(capital(help), LIMITS.input.label)
  return { type: 'input', block_id: name, optional: required !== true, label, element }
}

/** Places and goods are chosen from what is held, as one types; everything else is free text. */
function elementFor({ reader }: CommandOption, bot: Bot): types.InputBlockElement {
  const listed = (reader === 'place' || reader === 'commodity') && bot.suggest(reader, '', 1).length > 0
  return listed
    ? { type: 'external_select', action_id: reader, min_query_length: 1 }
    : { type: 'plain_text_input', action_id: INPUT, max_length: LIMITS.input.value }
}

const plain = (text: string, most: number): types.PlainTextElement => ({
  type: 'plain_text',
  text: clip(text, most),
  emoji: false,
})

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
