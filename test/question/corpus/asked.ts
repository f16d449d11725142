import type { Refusing } from './corpus.ts'

/** What is asked back, or not held, where no reporter, flow or good is the usual one. */
export const asked: readonly Refusing[] = [
  // two that move apart or stay, each in its own time, or one of which is enough
  {
    issue: { kind: 'not_understood', words: ['rise', 'fall'] },
    phrasings: ['did UK graphite imports rise or lithium carbonate imports fall in june 2025'],
  },
  {
    issue: { kind: 'not_understood', words: ['while'] },
    phrasings: ['did UK graphite imports stay flat while lithium carbonate imports fell in june 2025'],
  },
  // a part of what others send or take in altogether, which nobody held reports
  {
    issue: { kind: 'not_held', slot: 'reporter', words: 'CL' },
    phrasings: [
      "what share of Chile's lithium carbonate went to the UK in June 2025",
      'did Chile sell most of its lithium carbonate to the UK in June 2025',
    ],
  },
  // who is said to tell it has counted it
  {
    issue: { kind: 'not_held', slot: 'reporter', words: 'CN' },
    phrasings: [
      'what do Chinese customs say about UK lithium carbonate imports, June 2025',
      'Chinese customs report lithium carbonate imports from the UK in June 2025',
      'UK lithium carbonate exports June 2025, Chinese figures show',
    ],
  },
  // who sells is nobody that reports, and what it buys is what the other sold
  {
    issue: { kind: 'not_understood', words: ['than'] },
    phrasings: [
      'did Germany sell the UK more lithium carbonate than it bought from it in June 2025',
      'were German lithium carbonate exports to the UK higher than its imports in June 2025',
    ],
  },
  // what is asked back
  {
    issue: { kind: 'needs', slot: 'reporter' },
    phrasings: [
      'lithium imports June 2025',
      'China imports',
      'exports',
      'trade with China',
      'top suppliers',
      // no row either way tells which way was meant
      'titanium sponge Chile June 2025',
    ],
  },
  {
    issue: { kind: 'needs', slot: 'flow' },
    phrasings: ['UK June 2025', 'which months are missing for UK lithium in 2025'],
  },
  {
    issue: { kind: 'needs', slot: 'commodity' },
    phrasings: ['UK imports June 2025', 'total UK imports June 2025'],
  },
  // what is not held
  {
    issue: { kind: 'not_held', slot: 'commodity' },
    phrasings: ['UK imports of cobalt June 2025', 'Brazil imports of graphite June 2025'],
  },
  { issue: { kind: 'needs', slot: 'reporter' }, phrasings: ['US imports of lithium June 2025'] },
  // a code that is a word, or the grade of the good, is no place and makes no other good
  {
    issue: { kind: 'not_understood', words: ['de'] },
    phrasings: ['UK de lithium imports 2024'],
  },
  {
    issue: { kind: 'not_understood', words: ['bg'] },
    phrasings: ['UK bg lithium imports 2024'],
  },
  // two questions in one
  {
    issue: { kind: 'not_understood', words: ['and'] },
    phrasings: [
      "Brazil's exports of lithium in 2024 and the UK's imports of lithium",
      "UK exports of lithium and Brazil's imports of lithium, 2024",
      'exports of lithium by Brazil and imports of lithium by the UK, 2024',
      'exports of Brazil and imports of the UK of lithium, 2024',
      'UK lithium exports and Brazil lithium exports 2024',
      'Brazil lithium and UK lithium exports 2024',
      "UK exports of lithium to Brazil and Brazil's exports of lithium to the UK, May 2025",
      'top suppliers of UK lithium and top suppliers of Brazil lithium, 2024',
      "top UK suppliers of lithium 2024 and Brazil's",
    ],
  },
  {
    issue: { kind: 'not_understood', words: ['exports', 'imports'] },
    phrasings: [
      "Brazil's exports of lithium to the UK in 2024 against what the UK recorded as imports from Brazil",
    ],
  },
  {
    issue: { kind: 'not_understood', words: ['United Kingdom'] },
    phrasings: ["Brazil's exports of lithium to China and the UK's imports of it from China in 2024"],
  },
  {
    issue: { kind: 'not_understood', words: ['and to'] },
    phrasings: ['UK lithium from Chile and to the US, 2024', 'UK lithium from Brazil, 2024, and to Brazil'],
  },
  {
    issue: { kind: 'not_understood', words: ['which'] },
    phrasings: [
      'did the UK, which exports a lot of lithium, also import more lithium than it exported in 2024?',
    ],
  },
  {
    issue: { kind: 'not_understood', words: ['net importer'] },
    phrasings: ['how much lithium did the UK, a net importer, export in 2024?'],
  },
  // a ranking of two reporters would be that of the first
  {
    issue: { kind: 'not_understood', words: ['and'] },
    phrasings: [
      'top suppliers of UK and Brazil lithium imports, June 2025',
      'UK and Brazil lithium exports by country, June 2025',
      'top goods of UK and Brazil exports, June 2025',
      'new suppliers of titanium to the UK and Brazil in June 2025',
    ],
  },
  {
    issue: { kind: 'not_understood', words: ['top'] },
    phrasings: ['top suppliers of lithium, UK vs Brazil, 2024'],
  },
  // who is in the one set and not in the other
  {
    issue: { kind: 'not_understood', words: ['but not'] },
    phrasings: [
      'who supplies the UK but not Brazil with lithium in May 2025',
      'which countries buy UK lithium but not UK titanium in May 2025',
      'which goods does the UK import but not Brazil',
    ],
  },
  // what was asked of is the price, and what moved the weight
  {
    issue: { kind: 'not_understood', words: ['price per kg'] },
    phrasings: ['yoy change in the price per kg of UK titanium imports by quarter 2024'],
  },
  // one of the large ones is not who trades most with it, and nobody is a partner of its own
  {
    issue: { kind: 'not_understood', words: ['importer'] },
    phrasings: ['is the UK a big importer of lithium', 'is the UK a major importer of lithium June 2025'],
  },
  {
    issue: { kind: 'not_understood', words: ['seller'] },
    phrasings: ['who is the bigger seller of graphite, the UK or China June 2025'],
  },
  {
    issue: { kind: 'ambiguous', slot: 'period', words: 'the end of may this year' },
    phrasings: ['UK lithium imports from China by the end of May this year'],
  },
  // partners of all goods, which no order of goods tells
  {
    issue: { kind: 'not_understood', words: ['who'] },
    phrasings: ["who buys most of the UK's minerals"],
  },
  // the gap between two partners
  {
    issue: { kind: 'not_understood', words: ['narrow'] },
    phrasings: ['did the gap between China and Japan in UK graphite imports narrow in June 2025'],
  },
  // exports come from nowhere else, and imports go nowhere
  {
    issue: { kind: 'not_understood', words: ['where'] },
    phrasings: [
      'to where does the UK import lithium in June 2025',
      'from where does the UK export lithium in June 2025',
      'UK imports of lithium June 2025 where to',
    ],
  },
  // the one that reports has no place among its partners
  {
    issue: { kind: 'not_understood', words: ['buyer'] },
    phrasings: ['is the UK a big buyer of lithium in June 2025'],
  },
  // than before, and not of the one than of the other
  {
    issue: { kind: 'not_understood', words: ['more'] },
    phrasings: ['did Germany sell more lithium and titanium to the UK in June 2025'],
  },
  // of some of the partners alone: of which whole nobody says
  {
    issue: { kind: 'not_understood' },
    phrasings: [
      "top 3 EU suppliers' share of UK titanium imports June 2025",
      'HHI of UK titanium imports from EU suppliers June 2025',
      'share of the top three in UK titanium imports from the EU, June 2025',
    ],
  },
]
