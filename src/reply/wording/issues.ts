import { placeInText } from '../../names/labels.ts'
import type { Choice, Issue, MeaninglessReason, Slots } from '../../query/issue.ts'
import { type Query, said } from '../../query/query.ts'
import type { Offer } from '../buttons.ts'
import type { ReplyContext } from '../context.ts'
import { goodsText, inProse } from '../good.ts'
import { grouped } from '../number.ts'
import { periodText } from '../period.ts'
import { placeText } from '../place.ts'
import type { Reply } from '../reply.ts'
import { capitalised, listed, listedShort } from '../rich.ts'
import { quantityNoun } from '../subject.ts'
import { absentText } from './absent.ts'
import { notHeldText } from './not-held.ts'
import { heldNext, insteadOf, starters } from './offers.ts'
import { REFUSALS } from './refusals.ts'

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
      return { ...refused(notUnderstood(issue, context)), next: starters(undefined, context) }
    case 'refused':
      return { ...refused(REFUSALS[issue.why]), next: insteadOf(issue, context) }
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
      return {
        status: 'no_data',
        text: meaninglessText(issue.reason, issue.query, context),
        next: issue.reason === 'no_total' ? [] : starters(issue.query, context),
      }
  }
}

const shareChoices = ({ query, shareOf = [] }: Extract<Issue, { kind: 'meaningless' }>): readonly Choice[] =>
  shareOf.map((code) => ({ label: code, question: code, query: { ...query, partners: said([code]) } }))

const refused = (text: string): Words => ({ status: 'refused', text })

/** What is held, in one sentence, with something to type. */
function helpText({ holdings, examples = [] }: ReplyContext): string {
  const goods = listedShort(
    holdings.commodities.map((good) => inProse(good.label)),
    3,
  )
  const who = listedShort(holdings.reporters.map(placeText), 4)
  const held = holdings.monthsHeld({})
  const months = held ? `, ${periodText(held)}` : ''
  const tries = examples.slice(0, 3).map((example) => `“${example}”`)
  const ask = tries.length > 0 ? ` Ask for example ${listed(tries, 'or')}.` : ''
  return `I answer questions on trade in ${goods} as reported by ${who}${months}, each figure with its source.${ask}`
}

function notUnderstood(issue: Extract<Issue, { kind: 'not_understood' }>, context: ReplyContext): string {
  const words = issue.words.slice(0, 5).map((word) => `“${word}”`)
  const near = issue.near && issue.near.length > 0 ? ` Did you mean ${listed(issue.near, 'or')}?` : ''
  const what = words.length > 0 ? `I did not understand ${listed(words)}.` : 'I did not understand that.'
  return `${what}${near || ` ${helpText(context)}`}`
}

const SLOT_WORDS: Readonly<Record<Slots, string>> = {
  reporter: 'reporting country',
  flow: 'direction',
  partner: 'place',
  commodity: 'good',
  measure: 'measure',
  period: 'period',
  operation: 'question',
  comparison: 'comparison',
}

const whichText = (slot: Slots, words: string): string =>
  words === ''
    ? `Which ${SLOT_WORDS[slot]} do you mean?`
    : `“${words}” can mean several things: which ${SLOT_WORDS[slot]}?`

const NEEDS: Readonly<Record<Slots, string>> = {
  reporter: 'Whose trade? Please name the reporting country.',
  flow: 'Exports or imports?',
  partner: 'With which country?',
  commodity: 'Which good?',
  measure: 'Net weight or value?',
  period: 'For which month or period?',
  operation: 'What would you like to know about it?',
  comparison: 'Compared with what?',
}

function meaninglessText(reason: MeaninglessReason, query: Query, context: ReplyContext): string {
  const noun = capitalised(quantityNoun(query, context).text)
  switch (reason) {
    case 'percent_of_sign_change':
      return `${noun} changed sign, so a percentage would mean nothing; I can show both figures.`
    case 'from_nothing':
      return `${noun} started from nothing, so there is no percentage; I can show the figures.`
    case 'no_weights':
      return `The weight is not known for all of this trade in ${goodsText(query, context)}, so there is no unit value.`
    case 'no_total':
      return 'The data follow chosen partners only, so there is no world total and no share of it.'
    case 'gap_undecided':
      return 'Not every month has a figure, and one without could decide it.'
    case 'range_undecided':
      return 'The published figures are rounded, and within their rounding the answer could be yes or no.'
    case 'not_a_claim':
      return `These figures cannot say yes or no to that; I can show ${quantityNoun(query, context).text}.`
    case 'one_thing_only':
      return 'There is only one thing here; please name what to compare it with.'
    case 'nothing_left_out':
      return leftOutText(query)
    case 'one_published':
      return 'Only one partner has a published figure for that period, so where it stands among all of them is not known.'
    case 'newcomers_unknown':
      return 'Not every partner has a published figure here, and one without may have traded all the same, so who is new or gone is not known.'
    case 'none_moved':
      return `None of those with a figure for both periods ${query.direction === 'down' ? 'fell' : 'rose'}.`
    case 'not_the_same_partners':
      return `Other partners have a published figure in each period, so ${quantityNoun(query, context).text} cannot be compared between the two.`
    case 'too_short':
      return query.form === 'annual_rate'
        ? 'A yearly rate needs two periods of the same length, at least a year apart.'
        : 'Too few months are held for that.'
  }
}

/** "the US excluding Germany", "the US excluding the US": one line says why there is no figure. */
function leftOutText({ partners, within }: Query): string {
  const isLeft = (code: string) => code.startsWith('-')
  const left = listed(partners.value.filter(isLeft).map((code) => placeInText(code.slice(1))))
  const kept = listed((within ?? partners.value.filter((code) => !isLeft(code))).map(placeInText))
  return left === kept
    ? `${capitalised(left)} without ${left} is nothing.`
    : `I cannot leave ${left} out of ${kept}; it can be left out of one group, or of the world.`
}
