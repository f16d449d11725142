import type { Query } from '../query/query.ts'
import type { ReplyContext } from './context.ts'
import { questionText } from './question-text.ts'
import type { Block, Button } from './reply.ts'

/** A question to go on with; its query is made where it is needed. */
export interface Offer {
  readonly label: string
  query(): Query
}

/** A button whose question is still to be worded. */
export interface Draft {
  readonly label: string
  readonly group: Button['group']
  readonly kind: 'ask' | 'how' | 'sources'
  question(): string
}

export const draftsOf = (
  offers: readonly Offer[],
  group: Button['group'],
  context: Pick<ReplyContext, 'holdings'>,
): readonly Draft[] =>
  offers.map(({ label, query }) => ({
    label,
    group,
    kind: 'ask',
    question: () => questionText(query(), context),
  }))

export const buttonBlock = (drafts: readonly Draft[]): readonly Block[] =>
  drafts.length > 0 ? [new Buttons(drafts)] : []

/**
 * The buttons of a reply, worded when somebody draws them: their half a dozen questions are as much work as all that
 * its text shows.
 */
class Buttons {
  readonly kind = 'buttons'
  declare readonly buttons: readonly Button[]
  readonly #drafts: readonly Draft[]
  #worded: readonly Button[] | undefined

  constructor(drafts: readonly Draft[]) {
    this.#drafts = drafts
    Object.defineProperty(this, 'buttons', Buttons.#property)
  }

  /** A property of the block's own, so that copies and JSON have it; one for all blocks, which is made much faster. */
  static readonly #property: PropertyDescriptor & ThisType<Buttons> = {
    enumerable: true,
    get() {
      this.#worded ??= this.#drafts.map(buttonOf)
      return this.#worded
    },
  }
}

const buttonOf = ({ label, group, kind, question }: Draft): Button => ({
  label,
  action: { kind, question: question() },
  group,
})
