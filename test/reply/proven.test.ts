import { describe, expect, test } from 'vitest'
import type { Answer } from '../../src/answer/answer.ts'
import { SHIPPED, tell, tradeOf } from '../support/answering.ts'
import { numbersAreProven } from '../support/proven.ts'
import { WORDED } from '../support/wordings.ts'

const trade = tradeOf(SHIPPED)

async function answered(name: string): Promise<{ text: string; answer: Answer }> {
  const { result, reply } = await tell(WORDED[name]!, trade)
  if (result.kind !== 'answer') throw new TypeError(`${name} has no answer`)
  return { text: reply.text, answer: result }
}

/** The proof itself must be able to fail: each of these is a wrong number put into a right text. */
describe('a number without proof is found', () => {
  test.each([
    ['US imports July', '619 t', '618 t', '618 t'],
    ['US imports July', '+75.5%', '−75.5%', '−75.5%'],
    ['US imports July', '+75.5%', '+75.4%', '+75.4%'],
    ['US imports July', '3,130 t', '3,130%', '3,130%'],
    ['US imports July', 'July 2024', 'July 2019', '2019'],
    ['US imports July', '85051110', '85051111', '85051111'],
    ['a value', '1.02 billion USD', '1.03 billion USD', '1.03 billion USD'],
    ['a value', '1.02 billion USD', '1.02 million USD', '1.02 million USD'],
    ['yes to a threshold', 'Yes', 'Above 5,000 t', undefined],
    ['yes to a threshold', 'Yes', 'Above 5,001 t', '5,001 t'],
    ['top buyers july 2025', 'three destinations', '44 destinations', '44'],
    ['why did exports fall in May', '52.9% from April', '52.8% from April', '52.8%'],
  ])('%s: %s → %s', async (name, right, wrong, found) => {
    const { text, answer } = await answered(name)
    expect(text).toContain(right)
    expect(numbersAreProven(text.replace(right, wrong), answer)).toEqual(found === undefined ? [] : [found])
  })
})
