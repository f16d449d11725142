import type { Answer } from '../answer/answer.ts'
import type { Query } from '../query/query.ts'
import { type Form, type FormAsked, readForm } from '../question/form.ts'
import { retell } from '../reply/retell/index.ts'
import type { Answerer } from './answerer.ts'
import type { Conversation } from './conversations.ts'
import type { Said } from './said.ts'
import { spokenOf } from './spoken-of.ts'
import { summarised } from './summary.ts'
import type { Turn } from './turn.ts'

/**
 * "tl;dr us july", "just the number", "as csv": the question that is left without these words, or the last answer, told
 * in the form they name. What has no figure is refused in its own words.
 */
export async function answerInForm(
  answerer: Answerer,
  said: Said,
  before: Conversation,
): Promise<Turn | undefined> {
  const asked = readForm(said.text, spokenOf(before.read) === undefined)
  if (!asked) return undefined
  const turn = await plainly(answerer, said, asked, before)
  if (!turn || turn.result.kind === 'not_understood') return undefined
  const told =
    turn.result.kind === 'answer' ? await inForm(asked.form, turn, turn.result, answerer, said.now) : turn
  return { ...told, question: said.text }
}

/** The answer as it is told without a form. */
async function plainly(
  answerer: Answerer,
  said: Said,
  { form, rest }: FormAsked,
  before: Conversation,
): Promise<Turn | undefined> {
  const previous = spokenOf(before.read)
  if (rest === '' && previous && asRows.has(form) && isCount(previous)) {
    // "as a table" after how many there were is of those that were counted
    const listed = asTurn(await answerer.ask({ ...said, text: 'list them', previous }))
    if (listed?.result.kind === 'answer') return listed
  }
  if (rest === '' && previous && form !== 'news') return answerer.again(previous, said.text, said.now)
  if (rest === '') return asTurn(await answerer.ask({ ...said, text: LATEST }))
  // "tl;dr july" after a ranking is of July, and no ranking
  const afresh = isOfLevel.has(form) ? asTurn(await answerer.ask({ ...said, text: rest })) : undefined
  if (afresh?.result.kind === 'answer' || !previous)
    return afresh ?? asTurn(await answerer.ask({ ...said, text: rest }))
  return asTurn(await answerer.ask({ ...said, text: rest, previous }))
}

type Asked = Awaited<ReturnType<Answerer['ask']>>

const asTurn = (asked: Asked): Turn | undefined => ('talk' in asked ? undefined : asked)

const asRows: ReadonlySet<Form> = new Set(['table', 'csv'])

const isCount = ({ quantity }: Query): boolean => quantity === 'count' || quantity === 'concentration'

/** A summary is of a level. */
const isOfLevel: ReadonlySet<Form> = new Set(['summary', 'bullets'])

/** Where nothing is named and nothing was told before, a summary is of the latest month. */
const LATEST = 'exports latest month'

async function inForm(form: Form, turn: Turn, answer: Answer, answerer: Answerer, now: Date): Promise<Turn> {
  switch (form) {
    case 'summary':
    case 'news':
      return summarised(turn, answerer, now)
    case 'bullets': {
      const summary = await summarised(turn, answerer, now)
      return { ...summary, reply: retell(form, answer, summary.reply, turn.context) }
    }
    default:
      return { ...turn, reply: retell(form, answer, turn.reply, turn.context) }
  }
}
