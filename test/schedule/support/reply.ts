import { plain, type Reply } from '../../../src/reply/reply.ts'

export const replyOf = (text: string): Reply => ({
  status: 'answered',
  blocks: [{ kind: 'headline', text: plain(text) }],
  text,
  silent: false,
  private: false,
})
