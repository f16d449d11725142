/**
 * Writes docs/questions.md: what can be asked, with the answers that the shipped data give.
 *
 *     npx tsx scripts/ask-page.ts
 */
import { writeFileSync } from 'node:fs'
import { type Answerer, createAnswerer } from '../src/bot/answerer.ts'
import type { Turn } from '../src/bot/turn.ts'
import { isGroup, membersOf } from '../src/names/groups.ts'
import type { Operation } from '../src/query/operation.ts'
import type { Query } from '../src/query/query.ts'
import { type Block, textOf } from '../src/reply/reply.ts'
import { loadPackages } from '../src/trade/load.ts'
import { createTrade } from '../src/trade/memory.ts'

/** The day on which the page asks: "latest", "this year" and a bare month depend on it. */
const NOW = new Date('2026-04-25T12:00:00Z')

interface Section {
  readonly title: string
  readonly questions: readonly Asked[]
}

/** A question, or one that goes on from the answer to another. */
type Asked = string | readonly [before: string, question: string]

/** One section an operation; the compiler names one that is missing. */
const OPERATIONS = {
  show: {
    title: 'A figure',
    questions: [
      'US imports July',
      'exports to the EU in July 2025 in kg',
      'exports in the first half of 2025',
      'average monthly exports in 2025',
      'median monthly exports in 2025',
      'US share of exports July 2025',
      'what share of exports did the top 3 buyers have in July 2025',
      'price per kg in 2024',
      'exports excluding the US, July 2025',
      'how many countries bought magnets in July 2025',
    ],
  },
  change: {
    title: 'A change',
    questions: [
      'YTD change',
      'exports July 2025 vs July 2024',
      'by how many tonnes did exports to the US fall from April to May 2025',
      'US share July 2025 vs June 2025',
      'did exports double in June 2025',
      'peak to trough in 2025',
      'max drawdown in exports to the US',
    ],
  },
  rank: {
    title: 'A ranking',
    questions: [
      'top buyers July 2025',
      'second largest buyer July 2025',
      'top Asian buyers September 2025',
      'was Germany the top buyer in July 2025?',
      'top buyer each quarter of 2025',
    ],
  },
  series: {
    title: 'Month after month',
    questions: [
      'exports to the US by month in 2025',
      'quarterly exports 2025',
      '3-month moving average of exports in H2 2025',
      'each month of 2025 against 2024',
      'US and Germany, July and August 2025',
    ],
  },
  record: {
    title: 'Highest and lowest',
    questions: [
      'highest month of 2025',
      'lowest month for the US in 2025',
      'top five months ever',
      'rank the months of 2025',
      'highest first half on record',
      'top buyer in a single month',
      'worst month of each year',
      'by how much was January 2025 a record',
      'what was the previous record',
      'was August 2025 the highest month of 2025?',
      'was July 2024 the highest July?',
      'has any month this year been lower?',
    ],
  },
  since: {
    title: 'The last time',
    questions: [
      'when were exports last as high as in August 2025',
      'when were exports last below 2,000 tonnes',
      'when did exports to the US last exceed 800 t',
      'when did exports to the US last rise',
      'first rise since when',
    ],
  },
  recovery: {
    title: 'What of a fall is made good',
    questions: [
      'how much of the fall in exports has been recovered since April 2025',
      'how many months until exports to the US were back above 400 t',
      'when did exports get back above the March 2025 level',
    ],
  },
  turning: {
    title: 'A turn',
    questions: ['when did exports to the US start falling'],
  },
  streak: {
    title: 'In a row',
    questions: [
      'how many months in a row did exports rise up to August 2025',
      'how long have exports to the US been falling',
    ],
  },
  overtake: {
    title: 'Who was ahead, and when',
    questions: ['since when does Germany buy more than the US', 'did Germany overtake the US in July 2025?'],
  },
  compare: {
    title: 'Side by side',
    questions: [
      'Germany vs US, September 2025',
      'by how much did Germany exceed the US in September 2025',
      'compare Germany, the US and Japan in July 2025',
      'did Germany take more than the US in July 2025?',
      'Germany and Japan together against the US, July 2025',
      'Germany was how many times the US in July 2025',
      'US vs the rest of the world, July 2025',
      'US and Germany July 2025, each and the sum',
      'exports 2025 excluding May',
      'sum of Q1 and Q3 2025',
    ],
  },
  contribution: {
    title: 'What moved the total',
    questions: [
      'contribution of the US to the change in July 2025',
      'what drove the rise in July 2025',
      'was the fall in May 2025 due to the US',
    ],
  },
  threshold: {
    title: 'Above and below',
    questions: [
      'which countries bought more than 500 t in July 2025',
      'were exports above 5,000 t in July 2025?',
      'was May 2025 less than half of January 2025?',
    ],
  },
  count_periods: {
    title: 'How often',
    questions: [
      'how many months of 2025 were above 5,000 t',
      'how many months of 2025 were above the average',
      'in how many quarters did exports rise',
      'when did exports first rise after April 2025',
    ],
  },
  breadth: {
    title: 'How many rose and fell',
    questions: ['how many buyers rose in July 2025', 'was the rise broad based in July 2025'],
  },
  // no destination without a published figure is known to have bought nothing
  newcomers: { title: 'New and gone', questions: [] },
  split: { title: 'Price or volume', questions: ['price or volume 2024'] },
  missing: { title: 'What is missing', questions: ['which months are missing'] },
  explain: {
    title: 'Why',
    questions: ['why did exports fall in May 2025?', 'what happened in October 2025'],
  },
  fact: {
    title: 'Facts',
    questions: ['what share of rare earths is mined in China', 'how many rare earth elements are controlled'],
  },
  define: { title: 'Words', questions: ['what is a mirror statistic', 'what does HHI mean'] },
  coverage: { title: 'What is held', questions: ['what data do you have?'] },
  source: { title: 'Sources', questions: ['source of the July 2025 figure'] },
  release: { title: 'The next release', questions: ['when is the next release?'] },
  revision: { title: 'Revisions', questions: ['was June 2025 revised?'] },
  usual: {
    title: 'How usual a figure is',
    questions: ['is May 2025 an outlier', 'is July always weak', 'how volatile were exports in 2025'],
  },
  status: { title: 'Provisional or not', questions: ['is July 2025 provisional'] },
  method: {
    title: 'How it is computed',
    questions: [['US July 2025 vs June 2025', 'how was this calculated?']],
  },
} satisfies Record<Operation, Section>

const FOLLOW_UPS: Section = {
  title: 'Going on',
  questions: [
    ['US imports July 2025', 'and Germany?'],
    ['US imports July 2025', 'in June'],
    ['US imports July 2025', 'YTD'],
    ['US imports July 2025', 'vs last year'],
    ['exports in 2025', 'by month'],
    ['exports July 2025', 'were exports higher in June'],
    ['did exports rise in July 2025', 'how much'],
    ['US imports July 2025', 'vs Germany'],
    ['US vs Germany July 2025', 'which is bigger'],
  ],
}

const NOT_ANSWERED: Section = {
  title: 'What gets no figure',
  questions: [
    'brazil july',
    'gallium exports July 2025',
    'exports to Congo',
    'forecast next month',
    'seasonally adjusted exports July 2025',
    'exports by port July 2025',
    'exports foo July 2025',
    'new buyers in 2025',
  ],
}

/** The whole page. */
export async function askPage(): Promise<string> {
  const members = (code: string, at: number) => (isGroup(code) ? membersOf(code, at) : undefined)
  const answerer = createAnswerer(createTrade(loadPackages(['data/rare-earth-magnets']), members))
  const sections = [...Object.values(OPERATIONS), FOLLOW_UPS, NOT_ANSWERED].filter(
    ({ questions }) => questions.length > 0,
  )
  const written = await Promise.all(sections.map((section) => sectionText(section, answerer)))
  return `${HEAD}\n${written.join('\n')}`
}

const HEAD = `# What can be asked

Written by \`npx tsx scripts/ask-page.ts\` from the shipped data, as asked on 25 April 2026; a test keeps it so. Under
each answer stand its sources and how the question was read, left out here.

Whole sentences or fragments, any order, upper or lower case. Any place or group goes with any period, any quantity
(weight, value, share, average, balance, unit value) with any operation.
`

async function sectionText({ title, questions }: Section, answerer: Answerer): Promise<string> {
  const told = await Promise.all(questions.map((asked) => answerText(asked, answerer)))
  return `## ${title}\n\n${told.join('\n')}`
}

async function answerText(asked: Asked, answerer: Answerer): Promise<string> {
  const [before, question] = typeof asked === 'string' ? [undefined, asked] : asked
  const previous = before === undefined ? undefined : (await ask(before, answerer)).query
  const { reply } = await ask(question, answerer, previous)
  if ((reply.status === 'answered') === NOT_ANSWERED.questions.includes(asked))
    throw new TypeError(`${question} is ${reply.status}`)
  const lines = reply.blocks.flatMap(linesOf).slice(0, MOST_LINES)
  const title = before === undefined ? `**${question}**` : `${before} → **${question}**`
  return `${title}\n\n${lines.map((line) => `> ${line}`).join('\n>\n')}\n`
}

async function ask(text: string, answerer: Answerer, previous?: Query): Promise<Turn> {
  const turn = await answerer.ask({ text, now: NOW, ...(previous ? { previous } : {}) })
  if ('talk' in turn) throw new TypeError(`no question: ${text}`)
  return turn
}

/** An answer says the most in its first lines. */
const MOST_LINES = 3

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'headline':
    case 'line':
      return [textOf(block.text)]
    case 'list':
      return [
        block.items
          .slice(0, 5)
          .map((item, i) => `${block.ordered ? `${i + 1}.` : '•'} ${textOf(item)}`)
          .join(' '),
      ]
    case 'table':
      return [
        block.rows
          .slice(0, 6)
          .map((row) => row.filter((cell) => cell !== '').join(' '))
          .join(' · '),
      ]
    case 'spark':
    case 'context':
    case 'picture':
    case 'buttons':
      return []
  }
}

if (process.argv[1]?.endsWith('ask-page.ts')) writeFileSync('docs/questions.md', await askPage())
