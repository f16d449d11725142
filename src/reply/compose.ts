import type { Answer } from '../answer/answer.ts'
import type { Choice, Issue } from '../query/issue.ts'
import { buttonBlock, type Draft, draftsOf } from './buttons.ts'
import type { ReplyContext } from './context.ts'
import { GRAIN_NOUNS } from './period.ts'
import { placeText } from './place.ts'
import { questionText } from './question-text.ts'
import type { Block, Reply, Rich, Span } from './reply.ts'
import { restsOn } from './rests-on.ts'
import { capitalised, rich } from './rich.ts'
import { grey, line, tellingOf } from './telling.ts'
import { plainText } from './text.ts'
import { assumptionsOf, ofAllReplies } from './wording/assumptions.ts'
import { caveatsToSay } from './wording/caveats.ts'
import { isDefined } from './wording/define.ts'
import { greyLine } from './wording/grey-line.ts'
import { wordingFor } from './wording/index.ts'
import { issueWords } from './wording/issues.ts'
import { remarkSentences } from './wording/remarks.ts'
import { buttonsFor } from './wording/suggestions.ts'

/** An answer in words: what was asked, what it means, what it rests on, and where to go from there. */
export function composeAnswer(answer: Answer, context: ReplyContext): Reply {
  const telling = tellingOf(answer, context)
  const assumptions = assumptionsOf(answer.query, context)
  const caveats = caveatsToSay(telling.answer, context)
  const remarks = remarkSentences(telling)
  const buttons = buttonsFor(answer, assumptions, context)
  const blocks = [
    ...withVerdict(verdictWord(answer), wordingFor(answer.query, telling.head)(telling)),
    ...(remarks.length > 0 ? [line(remarks.join(' '))] : []),
    ...(caveats.length > 0 ? [grey(caveats.join(' '))] : []),
    grey(greyLine(answer, assumptions, context)),
    ...buttonBlock(buttons),
  ]
  return reply(statusOf(answer), blocks, restsOn(answer))
}

/** A word of the trade that is not in the glossary is the one thing that is found out only here. */
const statusOf = ({ query }: Answer): Reply['status'] =>
  query.operation === 'define' && !isDefined(query.topic ?? []) ? 'refused' : 'answered'

/** Why there is no figure, in one line, with what can be asked instead. */
export function composeIssue(issue: Issue, context: ReplyContext): Reply {
  const words = issueWords(issue, context)
  const choices = (words.choices ?? []).map((choice) => choiceButton(choice, context))
  const here = 'query' in issue && issue.query ? ofAllReplies(issue.query, context) : []
  const others = here.flatMap(({ alternatives }) => alternatives)
  const blocks: readonly Block[] = [
    line(words.text),
    grey(here.map(({ text }) => text).join(' · ')),
    ...buttonBlock([
      ...choices,
      ...draftsOf(others, 'alternative', context),
      ...draftsOf(words.next ?? [], 'next', context),
    ]),
  ]
  return reply(words.status, blocks, { silent: words.silent })
}

/** A choice is labelled by name where the reader gave a code, and worded whole where it gave the reading. */
function choiceButton({ label, question, query }: Choice, context: ReplyContext): Draft {
  const name = capitalised(placeText(label)).replace(/^The /, '')
  const asked = question === label ? name : question
  return {
    label: name,
    group: 'choice',
    kind: 'ask',
    question: () => (query ? questionText(query, context) : asked),
  }
}

function reply(status: Reply['status'], blocks: readonly Block[], { silent, restsOn }: More): Reply {
  const full = blocks.filter((block) => !('text' in block) || block.text.length > 0)
  const said: Reply = { status, blocks: full, text: plainText(full), silent: silent ?? false, private: false }
  return restsOn ? Object.assign(said, { restsOn }) : said
}
type More = { readonly silent?: boolean | undefined; readonly restsOn?: Reply['restsOn'] }

/** A yes/no question is answered by its first word. */
function withVerdict(word: Rich | undefined, blocks: readonly Block[]): readonly Block[] {
  const [first, ...rest] = blocks
  if (!word || first?.kind !== 'headline') return blocks
  return [{ kind: 'headline', text: verdictText(word, first.text) }, ...rest]
}

/** Where a "never" was left out, nobody could tell from a bare yes what is so. */
function verdictWord(answer: Answer): Rich | undefined {
  const { verdict, query } = answer
  if (verdict === null) return undefined
  const word = { text: verdict ? 'Yes' : 'No', style: 'bold' } as const
  const [, found] =
    query.repairs.map(({ typed }) => /^(not|never|no)\b/i.exec(typed)).find((match) => match) ?? []
  const left = found?.toLowerCase()
  const so = left && (SO[left]?.[verdict ? 'yes' : 'no'] ?? `asked without the “${left}”`)
  return so ? rich(word, `, ${so}`) : ofEvery(answer, word)
}

/** "No" to what was asked of every month says so: it may be true of some. */
function ofEvery({ remarks, query: { grain = 'month' } }: Answer, word: Span): Rich {
  const passing = remarks.find((remark) => remark.kind === 'passing')
  if (!passing) return [word]
  return rich(word, passing.count > 0 ? `, not in every ${GRAIN_NOUNS[grain]}` : ', at no time')
}

/** "has it never been above": what is so, whichever of the two the asker would call a yes. */
const SO: Readonly<Record<string, Readonly<Record<'yes' | 'no', string>>>> = {
  never: { yes: 'at least once', no: 'never' },
  no: { yes: 'at least one', no: 'none' },
}

/** "Yes: Germany took the most"; a sentence with a colon of its own stands by itself. */
function verdictText(word: Rich, text: Rich): Rich {
  const [first, ...rest] = text
  if (text.some((span) => span.text.includes(': '))) return rich(word, '. ', text)
  return rich(word, ': ', first && lowered(first), rest)
}

/** "Yes: the United Kingdom…": a sentence that goes on has no capital, but a name keeps its own. */
const lowered = (span: Span): Span => ({
  ...span,
  text: span.text.replace(/^(The|There|In|Among|None|Never|Nothing)\b/, (word) => word.toLowerCase()),
})
