import type { types, webApi } from '@slack/bolt'

/** Bolt hands its types through namespaces; these are the few that the adapter speaks of. */
export type SlackBlock = types.KnownBlock
export type RichElement = types.RichTextElement
export type ActionElement = types.Button
export type HomeView = types.HomeView
export type ModalView = types.ModalView
export type WebClient = webApi.WebClient

export interface Rendered {
  readonly text: string
  readonly blocks: SlackBlock[]
}
