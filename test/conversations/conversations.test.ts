import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { commands } from '../../commands/index.ts'
import { withCommand } from '../../src/adapters/terminal/command.ts'
import { renderReply } from '../../src/adapters/terminal/render.ts'
import { message, startBot } from '../bot/support/bot.ts'

/**
 * Each file is one conversation on 25 April 2026 over the shipped data, as a person reads it in the terminal. Write
 * the answers anew with `UPDATE_CONVERSATIONS=1 npx vitest run test/conversations`, and read the diff.
 */
const folder = 'test/conversations'
const update = process.env.UPDATE_CONVERSATIONS === '1'

interface Transcript {
  readonly head: string
  readonly turns: readonly { readonly question: string; readonly answer: string }[]
}

/** Lines that begin with ">" are what the person typed; what follows is the answer. */
function parse(text: string): Transcript {
  const [head = '', ...rest] = text.split(/^(?=> )(?<!^> .*\n)/m)
  const turns = rest.map((part) => {
    const lines = part.split('\n')
    const end = lines.findIndex((line) => !line.startsWith('> '))
    const question = lines.slice(0, end).map((line) => line.slice(2))
    return { question: question.join('\n'), answer: lines.slice(end).join('\n').trim() }
  })
  return { head: head.trim(), turns }
}

const written = ({ head, turns }: Transcript): string =>
  `${head}\n\n${turns.map(({ question, answer }) => `${question.replace(/^/gm, '> ')}\n\n${answer}\n`).join('\n')}`

async function replay({ head, turns }: Transcript): Promise<Transcript> {
  const { bot } = startBot()
  const answered: { question: string; answer: string }[] = []
  for (const { question } of turns) {
    const reply = await bot.handle(withCommand(message(question), commands))
    const paint = { colours: false, columns: 100, wraps: false }
    answered.push({ question, answer: reply ? renderReply(reply, paint) : '(silence)' })
  }
  return { head, turns: answered }
}

describe('the conversations', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.md'))

  it.each(files)('%s goes as it is written', async (name) => {
    const text = readFileSync(`${folder}/${name}`, 'utf8')
    const told = written(await replay(parse(text)))
    if (update) writeFileSync(`${folder}/${name}`, told)
    else expect(told).toBe(text)
  })

  it('hold every figure of the two articles', () => {
    const text = readFileSync(`${folder}/the-articles.md`, 'utf8')
    const missing = FIGURES.filter((figure) => !text.includes(figure))
    expect(missing).toEqual([])
  })
})

/** As the articles of August 2025 print them. */
const FIGURES = [
  '5,577 t',
  '+74.9% on June',
  'the highest since January 2025 (6,357 t), a six-month high',
  '+5.7% on July 2024',
  '1,116 t',
  'Germany took the most',
  '619 t',
  '+75.5% on June',
  '+4.8% on July 2024',
  '27,897 t, −15.0%',
  'narrowed by 3.9 percentage points from −18.9%',
  'The second rise in a row',
  '46 t',
  '246 t',
  '12 May 2025: Geneva',
  'London (9-10 June)',
  'seven of the 17',
  '70%',
  '90%',
  '400 million USD',
  '2030',
]
