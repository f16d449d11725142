import { describe, expect, test } from 'vitest'
import { questionText } from '../../src/reply/question-text.ts'
import type { Button, Reply } from '../../src/reply/reply.ts'
import { SHIPPED, tell, tradeOf } from '../support/answering.ts'
import { numbersAreProven } from '../support/proven.ts'
import { WORDED } from '../support/wordings.ts'

const trade = tradeOf(SHIPPED)
const labels = trade.catalogue.commodities.map((good) => good.label)

const linesOf = async (name: string) => (await tell(WORDED[name]!, trade)).reply.text.split('\n')

describe('an answer in words', () => {
  test('says what was asked, then what it means, then what it rests on', async () => {
    expect(await linesOf('US imports July')).toEqual([
      '619 t of rare-earth magnets went from China to the United States in July 2025: +75.5% on June (353 t) and +4.8% on July 2024 (591 t). The second rise in a row and the highest since January 2025 (877 t), a six-month high.',
      'January–July 2025: 3,130 t, −25.6% on a year earlier (4,208 t); the decline narrowed by 5.0 percentage points from −30.6% in the first half of 2025.',
      "July = July 2025, the latest July held · read as China's exports of rare-earth magnets to the United States: the data hold no US customs figures · net weight, 85051110 · published, not seasonally adjusted · Reuters via Kitco, 20 Aug 2025; udn, 16 Aug 2025; SBS Biz, from Reuters, 21 Jul 2025 +4 more",
    ])
  })

  test('ranks only those with a published figure, and says so', async () => {
    const [headline, ...rows] = await linesOf('top buyers july 2025')
    expect(headline).toBe(
      "Germany took the most of China's exports of rare-earth magnets in July 2025, among the three destinations with a published figure: 1,116 t.",
    )
    expect(rows.slice(0, 3)).toEqual([
      '1. Germany 1,116 t · 20.0% · +46.1% on June',
      '2. United States 619 t · 11.1% · +75.5%',
      '3. Japan 232 t · 4.2% · +77%',
    ])
  })

  test('shows a decimal where whole tonnes would not give the difference shown', async () => {
    expect((await linesOf('Germany vs US'))[0]).toBe(
      "China's exports of rare-earth magnets in September 2025: Germany 1,288 t, the United States 420.5 t. That is 3.1 times as much, 868 t more.",
    )
  })

  test('names which of two months was the low', async () => {
    expect((await linesOf('low in April or May'))[0]).toBe('May 2025: 46 t; April 2025 was 246 t.')
  })

  test('says when it was last as high', async () => {
    expect((await linesOf('when was it last this high'))[0]).toBe(
      'January 2025 (6,357 t). August 2025 (6,146 t) was the highest in the seven months since.',
    )
  })

  test('begins a yes/no answer with yes or no', async () => {
    expect((await linesOf('yes to a threshold'))[0]).toMatch(/^Yes\. China exported 5,577 t /)
    expect((await linesOf('no to a direction'))[0]).toMatch(/^No\. China's exports .* rose 74\.9% /)
    expect((await linesOf('is the US the top buyer'))[0]).toMatch(/^No\. Germany took the most /)
  })

  test('shows the working of a change, with its rows', async () => {
    const lines = await linesOf('how?')
    expect(lines[0]).toBe('(619 t − 352.8 t) ÷ 352.8 t = +75.45%, shown as published: +75.5%.')
    expect(lines).toContain('• Jun 2025, the United States: 352.8 t (S057)')
  })

  test('reports events and claims no cause', async () => {
    const text = (await linesOf('why did exports fall in May')).join(' ')
    const [ours] = text.split('Reported around then:')
    expect(text).toContain('• 12 May 2025: Geneva joint statement.')
    expect(text).toContain('Events as reported; the data do not show causes.')
    expect(ours).toContain('Where the total moved: the United States')
    expect(ours).not.toMatch(/because|due to|caused|led to/)
  })

  test('names the words it read otherwise and the words it did not use', async () => {
    const text = (await linesOf('words repaired and unused')).join(' ')
    expect(text).toContain('read “germny” as Germany')
    expect(text).toContain('I did not use: “quickly”')
  })

  test('never calls a unit value a price, and never an ISO month', async () => {
    for (const name of Object.keys(WORDED)) {
      const { result, reply } = await tell(WORDED[name]!, trade)
      if (result.kind !== 'answer' || result.events.length > 0) continue
      expect(reply.text).not.toMatch(/\b20\d\d-\d\d\b/)
      expect(reply.text).not.toMatch(/surged|jumped|plunged|soared|\bprice of\b/)
    }
  })

  test('offers the alternative of what was assumed first', async () => {
    const { reply } = await tell(WORDED['US imports July']!, trade)
    const [first] = buttonsOf(reply)
    expect(first).toEqual({
      label: 'Jul 2024',
      group: 'alternative',
      action: {
        kind: 'ask',
        question: "China's exports of rare-earth magnets to the United States, July 2024, net weight",
      },
    })
  })

  test('has each wording as it was last agreed', async () => {
    const told = await Promise.all(Object.entries(WORDED).map(([name, query]) => transcript(name, query)))
    await expect(told.join('\n')).toMatchFileSnapshot('golden/answers.txt')
  })
})

describe.each(Object.keys(WORDED))('%s', (name) => {
  test('has no number without proof', async () => {
    const { result, reply } = await tell(WORDED[name]!, trade)
    if (result.kind === 'answer') expect(numbersAreProven(reply.text, result, labels)).toEqual([])
    else expect(reply.status).toMatch(/no_data|refused/)
  })
})

async function transcript(name: string, query: (typeof WORDED)[string]): Promise<string> {
  const { reply, context } = await tell(query, trade)
  const buttons = buttonsOf(reply).map((button) => `[${button.label}]`)
  return [`# ${name}`, `> ${questionText(query, context)}`, '', reply.text, buttons.join(' '), ''].join('\n')
}

const buttonsOf = (reply: Reply): readonly Button[] =>
  reply.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []))
