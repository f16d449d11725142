import type { Entry } from './corpus.ts'

/** How the data are made, words of the trade, and the program itself. */
export const notes: readonly Entry[] = [
  {
    query: { operation: 'define', period: '2026-03', topic: ['mirror_gap'] },
    phrasings: [
      "why do US import figures differ from China's export figures",
      "why are the two sides' numbers different",
      'why does China say less than the US says',
      'mismatch?',
      'china exports vs us imports mismatch',
    ],
  },
  {
    query: { operation: 'define', period: '2026-03', topic: ['whose_number'] },
    phrasings: ['whose figures should I trust', 'which one is right', 'whose number is correct'],
  },
  {
    query: { operation: 'define', period: '2026-03', topic: ['other_sources'] },
    phrasings: [
      'I get another number from Comtrade',
      'Comtrade says something else',
      'your number is not what Comtrade shows',
      "doesn't match customs site",
      "why don't your figures match Eurostat",
    ],
  },
  {
    query: { operation: 'define', period: '2026-03', topic: ['months_and_year'] },
    phrasings: [
      "why don't the months add up to the year",
      'sum of months ≠ annual',
      "the months don't sum to the annual total",
    ],
  },
  {
    query: { operation: 'define', period: '2026-03', topic: ['countries_and_total'] },
    phrasings: [
      "why don't the shares sum to 100%",
      'the sum of the countries is less than the total',
      "why don't countries add up to the total",
      'partners ≠ world',
      "why doesn't the sum of partners equal the total",
    ],
  },
  {
    query: { operation: 'define', period: '2026-03', topic: ['valuation'] },
    phrasings: ['is the data CIF or FOB?', 'basis?', 'valuation basis'],
  },
  {
    query: { operation: 'define', period: '2026-03', topic: ['origin_or_dispatch'] },
    phrasings: ['country of origin or of dispatch', 'origin vs consignment'],
  },
  {
    query: { operation: 'define', period: '2026-03', topic: ['own_imports'] },
    phrasings: ['why does China import from itself'],
  },
  {
    query: { operation: 'define', period: '2026-03', topic: ['trade_system'] },
    phrasings: ['is this general or special trade', 'trade system?'],
  },
  {
    query: { operation: 'define', period: '2026-03', topic: ['not_adjusted'] },
    phrasings: [
      'do you adjust for seasonality',
      'raw or seasonally adjusted?',
      'are these seasonally adjusted',
      'nsa?',
    ],
  },
  {
    query: { operation: 'define', period: '2026-03', topic: ['units'] },
    phrasings: ['what unit is that', 'unit?'],
  },
  {
    query: { operation: 'define', period: '2026-03', topic: ['hong_kong'] },
    phrasings: ['why is Hong Kong separate', 'HK vs CN', 'is Taiwan included in China'],
  },
  {
    query: { operation: 'define', period: '2026-03', topic: ['ranking'] },
    phrasings: [
      'on what basis do you rank',
      'how do you pick top partners',
      'method rank',
      'how do you rank',
    ],
  },
  {
    query: { operation: 'define', period: '2026-03', topic: ['rounding'] },
    phrasings: ['how do you round', 'rounding?', 'how are figures rounded'],
  },
  {
    query: { operation: 'define', period: '2026-03', topic: ['licence'] },
    phrasings: ['can I quote this', 'licence?', 'may we publish'],
  },
  {
    query: { operation: 'define', period: '2026-03', topic: ['permalink'] },
    phrasings: ['give me a permalink', 'receipt'],
  },
  {
    query: { operation: 'define', period: '2026-03', topic: ['owner'] },
    phrasings: [
      'who made you',
      'who is behind this bot',
      "who's behind this bot",
      'who maintains you',
      'owner?',
      'who runs this bot',
    ],
  },
  {
    query: { operation: 'define', period: '2026-03', topic: ['bot'] },
    phrasings: ['are you a bot?', 'are you ChatGPT', 'do you use AI', 'am I talking to a human'],
  },
  {
    query: { operation: 'define', period: '2026-03', topic: ['limits'] },
    phrasings: ["what can't you do", 'what are your limits', 'what do you not know'],
  },
  {
    query: { operation: 'define', period: '2026-03', topic: ['made_up'] },
    phrasings: ['do you make things up', 'can I trust you', 'do you hallucinate'],
  },
  {
    query: { operation: 'define', period: '2026-03', topic: ['watching'] },
    phrasings: ['tell me if July changes', 'watch revision'],
  },
  {
    query: { operation: 'define', period: '2026-03', topic: ['first_estimates'] },
    phrasings: ['use the first estimates', 'first release only'],
  },
  {
    query: { operation: 'define', period: '2026-03', topic: ['posting'] },
    phrasings: ['share this in #trade', 'post publicly'],
  },
  { query: { operation: 'define', period: '2026-03', topic: ['chart_style'] }, phrasings: ['bigger labels'] },
  // words of the trade, asked by themselves and in pairs
  { query: { operation: 'define', period: '2026-03', topic: ['CIF'] }, phrasings: ['explain CIF', 'cif?'] },
  {
    query: { operation: 'define', period: '2026-03', topic: ['CIF', 'FOB'] },
    phrasings: ['cif vs fob', "what's the difference between CIF and FOB"],
  },
  {
    query: { operation: 'define', period: '2026-03', topic: ['year to date'] },
    phrasings: ['what is YTD', 'what does ytd mean'],
  },
  {
    query: { operation: 'define', period: '2026-03', topic: ['percentage point'] },
    phrasings: ['difference between percent and percentage points', 'pp?', 'percent vs percentage points'],
  },
  {
    query: { operation: 'define', period: '2026-03', topic: ['re-export'] },
    phrasings: ['what is a re-export', 'reexport?'],
  },
  {
    query: { operation: 'define', period: '2026-03', topic: ['import'] },
    phrasings: ['what counts as an import', 'def import'],
  },
  {
    query: { operation: 'define', period: '2026-03', topic: ['n.e.s.'] },
    phrasings: ["what's Areas n.e.s.", 'nes?'],
  },
  { query: { operation: 'define', period: '2026-03', topic: ['base effect'] }, phrasings: ['base effect?'] },
  {
    query: { operation: 'define', period: '2026-03', topic: ['HS'] },
    phrasings: ['what is HS', 'harmonised system'],
  },
  { query: { operation: 'define', period: '2026-03', topic: ['mirror statistics'] }, phrasings: ['mirror?'] },
  // a code is asked for in other words than a figure
  {
    query: { operation: 'coverage', period: '2026-03' },
    phrasings: ['hs for NdFeB', 'hts magnets', 'codes for magnets', 'what are the codes for magnets'],
  },
]
