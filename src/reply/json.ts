import type { Answer } from '../answer/answer.ts'
import type { Issue } from '../query/issue.ts'
import type { Query } from '../query/query.ts'
import type { AnswerLine } from './answer-line.ts'
import type { ReplyContext } from './context.ts'
import { allFigures } from './figures.ts'
import { assumptionLines } from './json/assumption-lines.ts'
import { figureLine } from './json/figure-line.ts'
import { readingOf } from './json/reading-line.ts'
import type { Button, Reply } from './reply.ts'
import { caveatTexts } from './wording/caveats.ts'

export { AnswerLine } from './answer-line.ts'

/** An answer, or the issue that stands in its place, with the reply it was put into words by. */
export function answerLine(
  result: Answer | Issue,
  reply: Reply,
  context: ReplyContext,
  id: string,
): AnswerLine {
  const answer = result.kind === 'answer' ? result : undefined
  const query = queryOf(result)
  return {
    id,
    question: context.question,
    status: reply.status,
    reading: query ? readingOf(query) : null,
    verdict: answer?.verdict ?? null,
    figures: answer ? allFigures(answer).map(figureLine) : [],
    text: reply.text,
    assumptions: query ? assumptionLines(query, context) : [],
    caveats: answer ? [...caveatTexts(answer, context)] : [],
    sources: answer ? answer.sources.map(sourceLine) : [],
    choices: buttonsOf(reply)
      .filter((button) => button.group === 'choice')
      .flatMap(asked),
    suggestions: buttonsOf(reply)
      .filter((button) => button.group === 'alternative' || button.group === 'next')
      .flatMap((button) => asked(button).map(({ question }) => question)),
    ...(reply.silent ? { silent: true } : {}),
    ...(context.version ? { version: context.version } : {}),
  }
}

export const queryOf = (result: Answer | Issue): Query | undefined =>
  'query' in result ? result.query : undefined

function sourceLine({ id, publisher, title, url, published }: Answer['sources'][number]) {
  return { id, publisher, title, ...(url ? { url } : {}), ...(published ? { published } : {}) }
}

const buttonsOf = (reply: Reply): readonly Button[] =>
  reply.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []))

const asked = ({ label, action }: Button): { label: string; question: string }[] =>
  'question' in action ? [{ label, question: action.question }] : []
