import type { Telling } from '../telling.ts'

/** What is said of how the data are made and of the program itself. */
export interface Note {
  /** A question that it answers, in words that are read as it. */
  readonly question: string
  readonly text: string | ((telling: Telling) => string)
}

const NOTES: Readonly<Record<string, Note>> = {
  mirror_gap: {
    question: 'why is there a mismatch',
    text: ({ context: { holdings } }) =>
      `${
        holdings.reporters.length > 1
          ? 'Name a good, a period and both sides, and I can show what each reports.'
          : 'I hold one side only, so I cannot set the two beside each other.'
      } Two countries’ figures for the same trade differ by valuation (imports usually CIF, exports FOB), timing, routes through third countries, classification and confidentiality. I correct for none of it.`,
  },
  whose_number: {
    question: 'which number is right',
    text: 'Neither is “right”: each customs office counts what crosses its own border by its own rules. Take the reporter whose trade you write about, name it, and stay with it for the whole period.',
  },
  other_sources: {
    question: 'why does your number not match Comtrade',
    text: 'Four things to check: the source and date in the grey line (a later release may be revised), the good (its code and digits), who reports which direction, and the unit. “source?” after an answer shows where each figure stands.',
  },
  months_and_year: {
    question: 'why do the months not add up to the year',
    text: 'Each printed figure is rounded, a revision may have reached the total and not the month, and a month may be missing. Where a total for exactly the period is published it leads; else the months are added up. If the two differ by more than rounding, the answer says so.',
  },
  countries_and_total: {
    question: 'why do the countries not add up to the total',
    text: ({ answer }) => COVERED[answer.packages[0]?.coverage ?? 'complete'],
  },
  valuation: {
    question: 'what is the valuation basis',
    text: 'The data do not say whether values are CIF or FOB. By international rules imports are valued CIF (with freight and insurance to the border) and exports FOB (without). A weight has no such basis.',
  },
  origin_or_dispatch: {
    question: 'is it country of origin or of dispatch',
    text: 'The data do not say. By international rules the partner is the country of origin for imports, wherever the goods were dispatched, and the last known destination for exports.',
  },
  own_imports: {
    question: 'why does a country import from itself',
    text: 'Goods that come back after they were exported count as imports, and their country of origin is the country itself. So a country can stand among its own suppliers.',
  },
  trade_system: {
    question: 'is this general or special trade',
    text: 'The data do not say. General trade counts goods as they cross the border, special trade as they clear customs for use in the country; they differ by what stays in bonded warehouses.',
  },
  not_adjusted: {
    question: 'are these seasonally adjusted or not',
    text: 'No: all figures are as published, not seasonally adjusted. A comparison with the same month a year earlier leaves most of the season out.',
  },
  units: {
    question: 'what unit is that',
    text: 'Weights are net weights in tonnes (t) or kilograms (kg), values are in US dollars (USD). Every figure stands with its unit; “in kg” or “by value” switches.',
  },
  hong_kong: {
    question: 'why is Hong Kong separate',
    text: 'Hong Kong, Macao and Taiwan are customs territories of their own, and trade statistics list each by itself. China here means the mainland.',
  },
  ranking: {
    question: 'how do you rank partners',
    text: 'By the amount in the period asked, in the measure that the answer names, largest first. Only single countries are ranked, never a group beside its members, and never trade that is booked to no country. Where only some partners have a figure, it is a ranking among those, and the answer says so.',
  },
  rounding: {
    question: 'how do you round',
    text: 'Everything is computed on unrounded figures and rounded once for display, half away from zero; parts may therefore not add up to the total shown.',
  },
  licence: {
    question: 'may I quote this',
    text: 'The data name no licence of their own. Quote a figure with its publisher and date, which stand in the grey line; whoever published it sets the terms for more than that.',
  },
  permalink: {
    question: 'is there a permalink',
    text: ({ context: { version } }) =>
      `I keep no links to answers. The same question gives the same answer as long as the data stay the same${version ? ` (version ${version})` : ''}; “source?” leads to the publisher’s page.`,
  },
  owner: {
    question: 'who maintains you',
    text: 'Whoever set me up in this workspace looks after me; I do not know their name. What I say rests on the sources named under each answer.',
  },
  bot: {
    question: 'are you a bot',
    text: 'I am a program, no person and no language model: I read questions by fixed rules and answer from the figures I hold.',
  },
  limits: {
    question: 'what are your limits',
    text: 'I give no forecasts, estimates, opinions or market prices, nothing by company or port, and no figure that the data do not hold. A word that I do not understand I name instead of guessing. “help” shows what can be asked.',
  },
  made_up: {
    question: 'do you make things up',
    text: 'I make nothing up: every figure stands in the data or is computed from them, with its source below it. What is not held I say is not held, and what I took for granted stands in the grey line.',
  },
  changed_number: {
    question: 'why is today’s number different from yesterday’s',
    text: 'A figure changes only when new data are added: a publisher revised it, or a source printed it more precisely. “was June revised?” shows what a month was before and since when.',
  },
  watching: {
    question: 'tell me if it changes',
    text: 'As a command I can: “alert revision of exports” tells this channel when a figure is revised, “alert exports above 6,000 t” when one crosses a line.',
  },
  first_estimates: {
    question: 'use only the first release',
    text: 'I answer with the figures as they stand now. What a month was before a revision is told by “revisions” or, for example, “was June revised?”.',
  },
  posting: {
    question: 'can you share this in the channel',
    text: 'I answer where I am asked. Ask me in the channel and everybody there sees the answer; “subscribe” posts it there regularly.',
  },
  chart_style: {
    question: 'bigger labels on the chart',
    text: 'Charts have one look. “As a table” gives the figures as text.',
  },
}

const COVERED = {
  complete:
    'Here they do: the world is the sum of its partners, trade that is booked to no country included. That part is never ranked, and shown shares are rounded, so a list may still fall short of the whole.',
  published_figures:
    'A destination is held only where somebody published a figure for it. The rest of the total went to others and is not known by country. A bloc and its members overlap as well.',
  selected:
    'Chosen partners are followed here, not all of them: they are a part of the total, and the total cannot be built from them.',
} as const

/** The note of this name; its words may depend on what is held. */
export const noteOf = ([name = '', more]: readonly string[]): Note | undefined =>
  more === undefined ? NOTES[name] : undefined
