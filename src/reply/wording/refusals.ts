import type { Refusal } from '../../query/refusal.ts'

/** One line for each subject this bot does not speak about, and what it can show instead. */
export const REFUSALS: Readonly<Record<Refusal, string>> = {
  forecast: 'I don’t forecast. I can show the trend so far, or the same month in earlier years.',
  advice: 'I don’t give advice. I can show who trades how much, and how it has changed.',
  cause: 'The data do not show causes. I can show what moved, and the events reported around then.',
  price: 'I hold no prices. I can show the unit value, which is value over weight.',
  tariff: 'I hold no tariffs or duties, only trade in weight and value.',
  company: 'I hold no figures by company. I can show them by country.',
  sub_national: 'I hold figures by country, not for part of one: no port, province, state or city.',
  services: 'I hold trade in goods only, not in services.',
  re_exports: 'Re-exports are not shown separately in the data. I can show exports.',
  adjusted:
    'I hold figures as published, not seasonally adjusted. I can compare with the same month a year earlier.',
  real_terms: 'I hold values in current US dollars, not adjusted for inflation. I can show the weight.',
  per_capita: 'I hold trade figures only, nothing to divide them by such as population or GDP.',
  currency: 'I hold values in US dollars only and do not convert them.',
  piece_count: 'I hold net weight and value, not volumes, pieces or containers.',
  weight_unit: 'I give weights in kilograms and tonnes only, not in pounds or ounces.',
  valuation:
    'The data do not say how values are measured. Imports are usually CIF, exports FOB; ask “what is CIF” for the difference.',
  other_indicator: 'I hold trade in goods only, no other indicator.',
  production: 'I hold trade, not production or consumption.',
  stocks: 'I hold trade, not stocks.',
  estimate: 'I don’t estimate missing figures. I can show what is published.',
  illicit: 'I hold recorded trade only and say nothing on what was not declared.',
  opinion: 'I leave opinions to people. I can show the figures.',
  finer_than_month: 'The data are monthly; I have nothing by day or week.',
  live: 'The data are monthly and published after the month ends; nothing is live. I can show the latest month.',
  off_topic: 'I answer questions on trade figures only.',
  private: 'I don’t show or delete what belongs to others.',
  stacked:
    'I draw lines by month and bars by country, nothing stacked. I can show the ranking with its shares, or one share by month.',
  indexed:
    'I make no index series. I can show the figures by month, or the change in percent since a month you name.',
  by_status:
    'I keep no list of which figures are published, derived or provisional. Each answer says it of its own; ask “how was it calculated” behind one.',
  map: 'I draw no maps. I can show a ranking by country.',
  mirror_ask:
    'I show what each reporter itself counted. For the other side’s figure name that country as the one that exports or imports.',
  negation: 'I could not tell what should be left out. Please ask it without “not”.',
  confidential:
    'What customs keep confidential is not in the data; it is said to be suppressed, never shown as zero. I can show what is published.',
  unlike_shares:
    'Shares of different wholes have no average. I can show each share, or the share of a whole that I hold.',
  link: 'I open no links and run no formulas. Please ask in words, for example for a country, a good and a month.',
  other_language: 'I read English best. Please ask in English, with the country, good and month.',
}
