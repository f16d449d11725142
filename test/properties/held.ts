import type { Answerer } from '../../src/bot/answerer.ts'
import type { Turn } from '../../src/bot/turn.ts'
import { AnswerLine, answerLine } from '../../src/reply/json.ts'
import { numbersAreProven } from '../support/proven.ts'

export interface Held {
  readonly status: string
  /** A number nobody proves, a figure where there is none: empty where all holds. */
  readonly faults: readonly string[]
}

/** What the reply to a text is, and what is wrong with it. */
export async function heldBy(text: string, answerer: Answerer, now: Date): Promise<Held> {
  const turn = await answerer.ask({ text, now })
  if ('talk' in turn) return { status: 'talk', faults: [] }
  const numbers = turn.result.kind === 'answer' ? unproven(turn) : figuresIn(turn)
  return { status: turn.reply.status, faults: [...faultsOfLine(turn), ...numbers] }
}

function faultsOfLine({ result, reply, context }: Turn): readonly string[] {
  const line = answerLine(result, reply, context, 'x')
  const { success, error } = AnswerLine.safeParse(line)
  const figures = line.status !== 'answered' && line.figures.length > 0 ? [`${line.status} with figures`] : []
  return success ? figures : [...figures, String(error)]
}

const unproven = ({ result, reply, context }: Turn): readonly string[] =>
  result.kind === 'answer'
    ? numbersAreProven(
        reply.text,
        result,
        context.holdings.commodities.map(({ label }) => label),
      ).map((number) => `nothing proves ${number}`)
    : []

/** A reply without an answer may repeat what was asked; a number with a unit that nobody asked about is a figure. */
function figuresIn({ reply, question }: Turn): readonly string[] {
  const asked = question.normalize('NFKC').replaceAll(',', '')
  return [...reply.text.replace(/“[^”]*”/g, ' ').matchAll(AMOUNT)]
    .map(([amount]) => amount)
    .filter((amount) => !asked.includes(/[\d.]+/.exec(amount.replaceAll(',', ''))![0]))
    .map((amount) => `${reply.status} says ${amount}`)
}

const AMOUNT = /(?<![\p{L}\d])\d[\d,.]*(?: ?%| (?:t|kg|USD|million|billion|percentage points?))(?![\p{L}])/gu
