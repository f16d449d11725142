import type { Entry } from './corpus.ts'

/** What a change or a total is made of: contribution, count, threshold, price and volume. */
export const parts: readonly Entry[] = [
  // what moved the total
  {
    query: {
      operation: 'contribution',
      partners: ['US'],
      period: '2025-07',
      comparison: 'month_on_month 2025-06',
    },
    phrasings: [
      'contribution of the US to the change in July 2025',
      'how much did the US contribute to the rise in July 2025?',
    ],
  },
  {
    query: { operation: 'contribution', period: '2025-07', comparison: 'month_on_month 2025-06' },
    phrasings: [
      'what drove the rise in July 2025',
      'drivers of the rise in July 2025',
      'which countries drove the rise in July 2025?',
      'contribution by country July 2025',
    ],
  },
  // how many
  {
    query: { quantity: 'count', by: 'partner', period: '2025-07' },
    phrasings: [
      'how many countries bought magnets in July 2025',
      'number of buyers July 2025',
      'how many destinations in July 2025',
      'how many partners have a figure for July 2025',
    ],
  },
  // how many of them moved, and which way
  {
    query: {
      operation: 'breadth',
      by: 'partner',
      direction: 'down',
      period: '2025-07',
      comparison: 'month_on_month 2025-06',
    },
    phrasings: [
      'how many partners fell in July 2025',
      'how many fell in July 2025',
      'how many of those you have fell in July 2025',
      'export markets: how many fell in July 2025',
      'how many countries bought less in July 2025',
      'how many destinations were down in July 2025',
      'number of buyers that fell in July 2025',
      'was the fall in July 2025 broad based',
      'was the fall in July 2025 across the board?',
    ],
  },
  {
    query: { operation: 'breadth', by: 'partner', period: '2025-07', comparison: 'month_on_month 2025-06' },
    phrasings: [
      'how many rose and how many fell in July 2025',
      'number of destinations up vs down in July 2025',
    ],
  },
  // who is above
  {
    query: {
      operation: 'threshold',
      period: '2025-07',
      by: 'partner',
      threshold: { relation: 'above', value: 500, unit: 't' },
    },
    phrasings: [
      'which countries bought more than 500 t in July 2025',
      'partners above 500 t in July 2025',
      'buyers over 500 tonnes July 2025',
      'buyers > 500 t July 2025',
      'buyers >500 t July 2025',
      'destinations with more than 500 t in July 2025',
    ],
  },
  {
    query: {
      operation: 'threshold',
      period: '2025-07',
      by: 'partner',
      threshold: { relation: 'at_least', value: 500, unit: 't' },
    },
    phrasings: ['countries that took at least 500 t in July 2025'],
  },
  {
    query: {
      operation: 'threshold',
      period: '2025-07',
      by: 'partner',
      order: 'top',
      threshold: { relation: 'above', value: 500, unit: 't' },
    },
    phrasings: ['list buyers above 500 t, July 2025'],
  },
  // who is below
  {
    query: {
      operation: 'threshold',
      period: '2025-07',
      by: 'partner',
      threshold: { relation: 'below', value: 500, unit: 't' },
    },
    phrasings: ['buyers under 500 t in July 2025', 'which buyers took less than 500 t in July 2025'],
  },
  // how often
  {
    query: {
      operation: 'count_periods',
      period: '2025-01/2025-12',
      grain: 'month',
      threshold: { relation: 'above', value: 5000, unit: 't' },
    },
    phrasings: [
      'how many months of 2025 were above 5,000 t',
      'number of months above 5,000 t in 2025',
      'in how many months of 2025 did exports exceed 5,000 tonnes',
      'how many times did exports exceed 5,000 t in 2025',
    ],
  },
  {
    query: { operation: 'count_periods', period: '2025-01/2025-12', grain: 'month', direction: 'down' },
    phrasings: [
      'how many months did exports fall in 2025',
      'which months did exports fall in 2025',
      'months when exports were down in 2025',
      'list the months exports fell in 2025',
      'months of falling exports in 2025',
    ],
  },
  // value for weight
  {
    query: { quantity: 'unit_value', period: '2024-01/2024-12' },
    phrasings: [
      'price of a kilogram of magnets in 2024',
      'unit value 2024',
      'price per tonne in 2024',
      'dollars per kg in 2024',
      'average unit value of exports 2024',
    ],
  },
  {
    query: { quantity: 'unit_value', partners: ['EU'], period: '2025-01/2025-06' },
    phrasings: ['unit value to the EU H1 2025'],
  },
  // price or volume
  {
    query: { operation: 'split', period: '2024-01/2024-12', comparison: 'year_on_year 2023-01/2023-12' },
    phrasings: ['price or volume 2024', 'was the fall in 2024 price or volume'],
  },
  // whether there is one, and not what all of them took
  {
    query: {
      operation: 'threshold',
      period: '2025-10',
      by: 'partner',
      threshold: { relation: 'above', value: 1000, unit: 't' },
      claim: { kind: 'threshold', threshold: { relation: 'at_least', value: 1, unit: 'partners' } },
    },
    phrasings: [
      'did anyone take over 1,000 t in October 2025',
      'did someone buy more than 1,000 t in October 2025',
      'was there a buyer of more than 1,000 t in October 2025',
      'are there buyers above 1,000 t in October 2025',
      'did any destination take over 1,000 t in October 2025',
    ],
  },
]
