import type { Rich } from '../../../reply/reply.ts'
import type { SlackBlock } from '../types.ts'
import { mrkdwn } from './rich.ts'

/** The grey line. `verbatim` keeps Slack from making links of bare addresses and names in it. */
export const contextBlock = (text: Rich): SlackBlock => ({
  type: 'context',
  elements: [{ type: 'mrkdwn', text: mrkdwn(text) || '–', verbatim: true }],
})
