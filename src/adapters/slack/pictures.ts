import type { Block, Reply } from '../../reply/reply.ts'
import type { Patience } from './patience.ts'
import type { Pictures } from './render/message.ts'
import type { WebClient } from './types.ts'
import type { Wait } from './wait.ts'

type Picture = Extract<Block, { kind: 'picture' }>
/** Slack may take seconds to look at a file; a block that names it before then is refused as invalid. */
const LOOKS = { times: 20, everyMs: 250 }

/** Uploads the reply's pictures without a channel, and waits until each may stand in a block. */
export async function uploadPictures(
  client: WebClient,
  reply: Reply,
  patience: Patience,
  wait: Wait,
): Promise<Pictures> {
  const pictures = reply.blocks.filter(hasImage)
  const files = await Promise.all(
    pictures.map(async (picture) => {
      const file = await upload(client, picture, patience)
      await ready(client, file, patience, wait)
      return [picture, file] as const
    }),
  )
  return new Map(files)
}

const hasImage = (block: Block): block is Picture & { readonly png: Uint8Array } =>
  block.kind === 'picture' && block.png !== undefined

async function upload(
  client: WebClient,
  { alt, png }: Picture & { readonly png: Uint8Array },
  patience: Patience,
): Promise<string> {
  const file = Buffer.from(png)
  const uploaded = await patience(() =>
    client.filesUploadV2({ file, filename: 'chart.png', alt_text: alt, title: alt }),
  )
  const id = uploaded.files[0]?.files?.[0]?.id
  if (id === undefined) throw new Error('Slack gave an uploaded picture no id')
  return id
}

async function ready(client: WebClient, file: string, patience: Patience, wait: Wait): Promise<void> {
  for (let look = 0; look < LOOKS.times; look++) {
    const info = await patience(() => client.files.info({ file }))
    if (info.file?.mimetype) return
    await wait(LOOKS.everyMs)
  }
  throw new Error('Slack did not finish looking at an uploaded picture')
}
