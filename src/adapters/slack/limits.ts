/**
 * Numbers that Slack imposes, by the name Slack gives the thing. Lengths are characters. Where Slack publishes none,
 * the remark says whose number it is.
 */
export const LIMITS = {
  message: {
    blocks: 50,
    /** All blocks together; Slack answers msg_blocks_too_long near 13,200. Ours counts their JSON, which is longer. */
    characters: 13_000,
    /** Advised by Slack; it cuts at 40,000. */
    text: 4_000,
  },
  view: { blocks: 100, characters: 50_000, title: 24, submit: 24, close: 24, privateMetadata: 3_000 },
  text: 3_000,
  header: 150,
  context: { elements: 10 },
  actions: { elements: 25 },
  contextActions: { elements: 5 },
  button: { text: 75, value: 2_000 },
  table: { rows: 100, columns: 20, characters: 10_000, perMessage: 1 },
  image: { alt: 2_000 },
  option: { count: 100, text: 75, value: 150 },
  input: { label: 2_000, value: 3_000 },
  prompts: { count: 4, title: 75 },
  actionId: 255,
} as const

/** Slack asks for about one message a second in a channel. */
export const POST_GAP_MS = 1_000
