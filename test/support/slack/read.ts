import type { Seen } from '../../contracts/adapter.contract.ts'
import { type Json, list } from './check.ts'

/** What a person reads in a message, and what in it would notify somebody or lead somewhere. */
export function readMessage(message: { text: string; blocks: readonly Json[]; ephemeral?: string }): Seen {
  const texts = message.blocks.map(readBlock)
  return {
    text: (message.blocks.length > 0 ? texts : [unescapeText(message.text)]).join('\n'),
    private: message.ephemeral !== undefined,
    buttons: message.blocks.flatMap((block) =>
      block.type === 'actions' ? list(block.elements).map(labelOf) : [],
    ),
    lures: [...markup(message.text), ...message.blocks.flatMap(luresIn)],
  }
}

export const labelOf = (element: Json): string => String((element.text as Json | undefined)?.text)

function readBlock(block: Json): string {
  switch (block.type) {
    case 'section':
    case 'header':
      return readText(block.text as Json)
    case 'context':
      return list(block.elements).map(readText).join(' ')
    case 'table':
      return (block.rows as Json[][]).map((row) => row.map(({ text }) => text).join(' | ')).join('\n')
    case 'rich_text':
      return list(block.elements).map(readRich).join('\n')
    case 'image':
      return `[${block.alt_text}]`
    default:
      return ''
  }
}

const readRich = (element: Json): string =>
  element.type === 'rich_text_list'
    ? list(element.elements).map(readRich).join('\n')
    : list(element.elements)
        .map(({ text }) => text)
        .join('')

const readText = ({ type, text }: Json): string =>
  type === 'mrkdwn' ? unescapeText(String(text)) : String(text)

/** `<https://…|label>` is read as its label, entities as their signs. */
const unescapeText = (text: string): string =>
  text
    .replace(/<[^<>|]*\|([^<>]*)>/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

function luresIn(block: Json): string[] {
  const words = JSON.stringify(block)
  const rich = [...words.matchAll(/"type":"(link|user|usergroup|channel|broadcast|team)"/g)].map(
    ([found]) => found,
  )
  const texts = [block.text as Json | undefined, ...list(block.elements)].filter(
    (text) => text?.type === 'mrkdwn',
  )
  return [...rich, ...texts.flatMap((text) => [...markup(String(text?.text)), ...bareLinks(text)])]
}

const markup = (text: string): string[] => text.match(/<[!@#][^>]*>|<(?:https?|mailto):[^>]*>/g) ?? []

/** Slack makes links of bare addresses unless it is told to take the text as it stands. */
const bareLinks = (text: Json | undefined): string[] =>
  text?.verbatim === true ? [] : (String(text?.text).match(/https?:\/\/\S+/g) ?? [])
