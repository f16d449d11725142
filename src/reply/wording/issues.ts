import type { Choice, Issue, Slots } from '../../query/issue.ts'
import { said } from '../../query/slot.ts'
import type { Offer } from '../buttons.ts'
import type { ReplyContext } from '../context.ts'
import { grouped } from '../number.ts'
import type { Reply } from '../reply.ts'
import { absentText } from './absent.ts'
import { helpText, notUnderstood } from './help.ts'
import { meaninglessText } from './meaningless.ts'
import { notHeldText } from './not-held.ts'
import { ofNothingText } from './of-nothing.ts'
import { heldNext, insteadOf, starters, tradedNext } from './offers.ts'
import { refusalText } from './refusal-text.ts'
import { unitChoices } from './unit-choices.ts'

/** What is said where there is no figure: one useful line, and what can be asked instead. */
export interface Words {
  readonly status: Reply['status']
  readonly text: string
  readonly choices?: readonly Choice[]
  readonly next?: readonly Offer[]
  readonly silent?: boolean
}

export function issueWords(issue: Issue, context: ReplyContext): Words {
  switch (issue.kind) {
    case 'help':
    case 'empty':
      return { status: 'help', text: helpText(context), next: starters(undefined, context) }
    case 'greeting':
      return {
        status: 'help',
        text: `Hello. ${helpText(context)}`,
        next: starters(undefined, context),
        silent: true,
      }
    case 'thanks':
      return { status: 'help', text: 'You’re welcome.', silent: true }
    case 'small_talk':
      return { status: 'help', text: 'I answer questions on trade figures.', silent: true }
    case 'too_long':
      return refused(
        `That is ${grouped(issue.length)} characters; I read at most ${grouped(issue.most)}. Please ask one short question.`,
      )
    case 'not_understood':
      return refused(notUnderstood(issue, context), starters(undefined, context))
    case 'refused':
      return refused(refusalText(issue), insteadOf(issue, context))
    case 'impossible':
      return refused(`“${issue.words}” is not possible: ${issue.reason}.`)
    case 'ambiguous':
      return { status: 'clarify', text: whichText(issue.slot, issue.words), choices: issue.choices }
    case 'needs':
      return { status: 'clarify', text: NEEDS[issue.slot], choices: issue.choices }
    case 'not_held':
      return { status: 'no_data', text: notHeldText(issue, context), next: starters(undefined, context) }
    case 'no_figure':
      return { status: 'no_data', text: absentText(issue, context), next: heldNext(issue) }
    case 'no_antecedent':
      return refused(
        issue.words === ''
          ? 'There is nothing before this to go on from. Please ask the whole question.'
          : `There is nothing before this that “${issue.words}” could refer to. Please ask the whole question.`,
      )
    case 'meaningless':
      if (issue.shareOf)
        return {
          status: 'clarify',
          text: 'Whose share?',
          choices: shareChoices(issue),
          next: starters(issue.query, context).slice(-1),
        }
      if (issue.reason === 'unit_unsaid')
        return {
          status: 'clarify',
          text: meaninglessText(issue.reason, issue.query, context),
          choices: unitChoices(issue.query),
        }
      if (issue.reason === 'of_nothing')
        return { status: 'no_data', text: ofNothingText(issue, context), next: tradedNext(issue, context) }
      return {
        status: 'no_data',
        text: meaninglessText(issue.reason, issue.query, context),
        next: issue.reason === 'no_total' ? [] : starters(issue.query, context),
      }
  }
}

const shareChoices = ({ query, shareOf = [] }: Extract<Issue, { kind: 'meaningless' }>): readonly Choice[] =>
  shareOf.map((code) => ({ label: code, question: code, query: { ...query, partners: said([code]) } }))

const refused = (text: string, next: readonly Offer[] = []): Words => ({ status: 'refused', text, next })

const whichText = (slot: Slots, words: string): string =>
  words === ''
    ? `Which ${SLOT_WORDS[slot]} do you mean?`
    : `“${words}” can mean several things: which ${SLOT_WORDS[slot]}?`

const SLOT_WORDS: Readonly<Record<Slots, string>> = {
  reporter: 'reporting country',
  flow: 'direction',
  partner: 'place',
  commodity: 'good',
  measure: 'measure',
  period: 'period',
  operation: 'question',
  comparison: 'comparison',
  number: 'number',
}

const NEEDS: Readonly<Record<Slots, string>> = {
  reporter: 'Whose trade? Please name the reporting country.',
  flow: 'Exports or imports?',
  partner: 'With which country?',
  commodity: 'Which good?',
  measure: 'Net weight or value?',
  period: 'For which month or period?',
  operation: 'What would you like to know about it?',
  comparison: 'Compare what with what?',
  number: 'Which number?',
}
