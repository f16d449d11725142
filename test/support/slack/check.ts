/**
 * Slack's published limits, written down a second time on purpose: what the adapter believes is checked against
 * this, not against itself. Each function gives what Slack would complain about, nothing where all is well.
 */
export type Json = { readonly [key: string]: unknown }

const MOST_BLOCKS = { message: 50, view: 100 }
const MOST_CHARACTERS = 13_200

export interface Files {
  /** Slack refuses an image block until it has looked at the file. */
  isReady(id: string): boolean
}

/** The error code Slack would give for these blocks, with its reasons. */
export function refusalOf(
  blocks: readonly Json[],
  kind: 'message' | 'view',
  files: Files,
): { error: string; messages: string[] } | undefined {
  const messages = blocks.flatMap((block, i) =>
    blockFaults(block, kind, files).map((m) => `${m} [/blocks/${i}]`),
  )
  if (blocks.length > MOST_BLOCKS[kind]) messages.push('no more than 50 items allowed')
  if (blocks.filter(({ type }) => type === 'table').length > 1) messages.push('only_one_table_allowed')
  const ids = blocks.flatMap(({ type, elements }) =>
    type === 'actions' ? list(elements).map(({ action_id }) => action_id) : [],
  )
  if (new Set(ids).size !== ids.length) messages.push('action_id repeated')
  if (messages.length > 0) return { error: 'invalid_blocks', messages }
  return kind === 'message' && textIn(blocks) > MOST_CHARACTERS
    ? { error: 'msg_blocks_too_long', messages: [] }
    : undefined
}

const CHECKS: Record<string, (block: Json, files: Files) => string[]> = {
  section: ({ text, fields }) => [
    ...(text === undefined && fields === undefined ? ['section without text'] : []),
    ...(text === undefined ? [] : textFaults(text, 3000)),
    ...most(list(fields), 10, 'fields'),
  ],
  header: ({ text }) => textFaults(text, 150, 'plain_text'),
  context: ({ elements }) => [
    ...some(list(elements), 10, 'context'),
    ...list(elements).flatMap((e) => textFaults(e, 3000)),
  ],
  actions: ({ elements }) => [
    ...some(list(elements), 25, 'actions'),
    ...list(elements).flatMap(elementFaults),
  ],
  context_actions: ({ elements }) => [
    ...some(list(elements), 5, 'context_actions'),
    ...list(elements).flatMap(elementFaults),
  ],
  rich_text: ({ elements }) => list(elements).flatMap(richFaults),
  image: ({ alt_text, slack_file }, files) => [
    ...stringFaults(alt_text, 2000, 'alt_text'),
    ...(files.isReady(String((slack_file as Json | undefined)?.id)) ? [] : ['invalid slack file']),
  ],
  table: tableFaults,
  input: ({ label, element, block_id }) => [
    ...textFaults(label, 2000, 'plain_text'),
    ...stringFaults(block_id, 255, 'block_id'),
    ...elementFaults(element as Json),
  ],
  divider: () => [],
}

function blockFaults(block: Json, kind: 'message' | 'view', files: Files): string[] {
  const check = CHECKS[String(block.type)]
  if (!check) return [`unsupported type: ${block.type}`]
  if (kind === 'message' && block.type === 'input') return ['unsupported type: input']
  if (kind === 'view' && (block.type === 'table' || block.type === 'context_actions'))
    return [`unsupported type: ${block.type}`]
  return check(block, files)
}

function elementFaults(element: Json): string[] {
  const id = stringFaults(element.action_id, 255, 'action_id')
  switch (element.type) {
    case 'button':
      return [
        ...id,
        ...textFaults(element.text, 75, 'plain_text'),
        ...stringFaults(element.value, 2000, 'value'),
      ]
    case 'feedback_buttons':
      return [
        ...id,
        ...['positive_button', 'negative_button'].flatMap((name) => sideFaults(element[name] as Json)),
      ]
    case 'plain_text_input':
      return [...id, ...(Number(element.max_length ?? 0) > 3000 ? ['max_length too large'] : [])]
    case 'external_select':
      return id
    default:
      return [`unsupported element: ${element.type}`]
  }
}

const sideFaults = (side: Json): string[] => [
  ...textFaults(side.text, 75, 'plain_text'),
  ...stringFaults(side.value, 2000, 'value'),
]

function richFaults(element: Json): string[] {
  const inner = list(element.elements)
  if (inner.length === 0) return ['empty rich text']
  if (element.type === 'rich_text_list') return inner.flatMap(richFaults)
  if (element.type !== 'rich_text_section' && element.type !== 'rich_text_preformatted')
    return [`unsupported rich text: ${element.type}`]
  return inner.flatMap((leaf) =>
    leaf.type === 'channel'
      ? stringFaults(leaf.channel_id, 255, 'channel_id')
      : stringFaults(leaf.text, 40_000, 'rich text'),
  )
}

function tableFaults({ rows, column_settings }: Json): string[] {
  const lines = Array.isArray(rows) ? rows.map(list) : []
  const cells = lines.flat()
  const width = lines[0]?.length ?? 0
  return [
    ...some(lines, 100, 'rows'),
    ...most(list(column_settings), 20, 'column_settings'),
    ...(width > 20 ? ['more than 20 columns'] : []),
    ...(lines.some((line) => line.length !== width) ? ['ragged rows'] : []),
    ...cells.flatMap((cell) => stringFaults(cell.text, 10_000, 'cell')),
    ...(cells.reduce((sum, { text }) => sum + String(text).length, 0) > 10_000 ? ['table too long'] : []),
  ]
}

function textFaults(value: unknown, longest: number, type?: 'plain_text'): string[] {
  const text = value as Json | undefined
  if (text?.type !== 'plain_text' && text?.type !== 'mrkdwn') return ['not a text object']
  if (type !== undefined && text.type !== type) return [`must be ${type}`]
  return stringFaults(text.text, longest, 'text')
}

export function stringFaults(value: unknown, longest: number, what: string): string[] {
  if (typeof value !== 'string' || value.length < 1) return [`${what} must be more than 0 characters`]
  return value.length > longest ? [`${what} must be less than ${longest + 1} characters`] : []
}

const most = (items: readonly unknown[], count: number, what: string): string[] =>
  items.length > count ? [`no more than ${count} items allowed in ${what}`] : []

const some = (items: readonly unknown[], count: number, what: string): string[] =>
  items.length === 0 ? [`no fewer than 1 items in ${what}`] : most(items, count, what)

export const list = (value: unknown): readonly Json[] => (Array.isArray(value) ? value : [])

/** All text in the blocks, wherever it stands. */
const textIn = (value: unknown): number => {
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + textIn(item), 0)
  if (typeof value !== 'object' || value === null) return 0
  return Object.entries(value).reduce(
    (sum, [key, item]) => sum + (key === 'text' && typeof item === 'string' ? item.length : textIn(item)),
    0,
  )
}
