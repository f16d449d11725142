/**
 * The words of periods, as data. Latin words are written without diacritics where people drop them; both spellings
 * match, because every entry is registered folded and unfolded. A phrase of several words is matched longest
 * first, with or without hyphens. One line is one meaning; add a word at the end of its line.
 */

/** January to December: names, abbreviations and case forms. Short forms that are words elsewhere ("set", "out",
 * "ago", "mag") are `strokedMonths`. */
export const monthNames: Readonly<Record<string, readonly string[]>> = {
  english: [
    'january jan', 'february feb febr', 'march mar', 'april apr', 'may', 'june jun', 'july jul',
    'august aug', 'september sept sep', 'october oct', 'november nov', 'december dec',
  ],
  german: [
    'januar jänner', 'februar feber', 'märz maerz mär mrz', 'april', 'mai', 'juni', 'juli',
    'august', 'september', 'oktober okt', 'november', 'dezember dez',
  ],
  dutch: [
    'januari', 'februari', 'maart mrt', 'april', 'mei', 'juni', 'juli',
    'augustus', 'september', 'oktober', 'november', 'december',
  ],
  spanish: [
    'enero ene', 'febrero', 'marzo', 'abril abr', 'mayo', 'junio', 'julio',
    'agosto', 'septiembre setiembre', 'octubre', 'noviembre', 'diciembre dic',
  ],
  french: [
    'janvier janv', 'février fév fevr févr', 'mars', 'avril avr d\'avril', 'mai', 'juin', 'juillet juil',
    'août d\'août', 'septembre', 'octobre d\'octobre', 'novembre', 'décembre déc',
  ],
  portuguese: [
    'janeiro', 'fevereiro fev', 'março', 'abril', 'maio', 'junho', 'julho',
    'agosto', 'setembro', 'outubro', 'novembro', 'dezembro',
  ],
  italian: [
    'gennaio', 'febbraio', 'marzo', 'aprile', 'maggio', 'giugno giu', 'luglio lug',
    'agosto', 'settembre', 'ottobre ott', 'novembre', 'dicembre',
  ],
  polish: [
    'styczeń stycznia styczniu', 'luty lutego lutym', 'marzec marca marcu', 'kwiecień kwietnia kwietniu',
    'maj maju', 'czerwiec czerwca czerwcu', 'lipiec lipca lipcu', 'sierpień sierpnia sierpniu',
    'wrzesień września wrześniu', 'październik października październiku', 'listopad listopada listopadzie',
    'grudzień grudnia grudniu',
  ],
  turkish: [
    'ocak', 'şubat', 'mart', 'nisan', 'mayis', 'haziran', 'temmuz',
    'ağustos', 'eylül', 'ekim', 'kasim', 'aralik',
  ],
  indonesian: [
    'januari', 'februari', 'maret', 'april', 'mei', 'juni', 'juli',
    'agustus', 'september', 'oktober', 'november', 'desember',
  ],
  russian: [
    'январь января январе янв', 'февраль февраля феврале фев', 'март марта марте', 'апрель апреля апреле апр',
    'май мая мае', 'июнь июня июне', 'июль июля июле', 'август августа августе авг',
    'сентябрь сентября сентябре сен', 'октябрь октября октябре окт', 'ноябрь ноября ноябре',
    'декабрь декабря декабре дек',
  ],
}

/** Month names written in several words or signs. */
export const monthPhrases: Readonly<Record<string, readonly (readonly string[])[]>> = {
  vietnamese: [
    ['tháng một', 'tháng giêng'], ['tháng hai'], ['tháng ba'], ['tháng tư'], ['tháng năm'], ['tháng sáu'],
    ['tháng bảy'], ['tháng tám'], ['tháng chín'], ['tháng mười'], ['tháng mười một'],
    ['tháng mười hai', 'tháng chạp'],
  ],
  chinese: [
    ['一月'], ['二月'], ['三月'], ['四月'], ['五月'], ['六月'], ['七月'], ['八月'], ['九月'], ['十月'], ['十一月'], ['十二月'],
  ],
}

/** Slips that a rule would not find or that are too short for one; read, and said to be repaired. */
export const misspeltMonths: readonly string[] = [
  'janu januray janurary jannuary janaury', 'febuary febrary feburary febuary febraury', 'marhc mrach', 'arpil apirl aprl apri',
  '', 'jnue', 'jly juyl jluy jully', 'agust augst auguest augut ausgust', 'sepember setpember septmber septemeber spetember',
  'octber ocotber octorber', 'novmber novemeber novemebr', 'decmber decemeber decemebr',
]

/** Short forms that are words elsewhere are months with a stroke and the year behind: "set/2025", "out/25". */
export const strokedMonths: readonly string[] = ['', '', '', '', 'mag', '', '', 'ago', 'set', 'out', '', '']

/** Month names that are ordinary words too, and count as months only with support from what stands beside them. */
export const ordinaryMonths = 'may march mar mars mayo marco mai ene мая мае'

export const ordinals: readonly string[] = [
  '', 'first 1st premier premiere 1er 1ere erstes erste ersten erster primer primero primera primeiro primeira primo prima eerste первый первое первого первом',
  'second 2nd deuxieme second seconde 2e 2eme zweites zweite zweiten zweiter segundo segunda secondo seconda tweede второй второе второго втором',
  'third 3rd troisieme 3e 3eme drittes dritte dritten tercer tercero terceiro terzo derde третий третьего третьем',
  'fourth 4th quatrieme 4e 4eme viertes vierte vierten cuarto quarto vierde четвертый четвертого четвертом', 'fifth 5th', 'sixth 6th', 'seventh 7th', 'eighth 8th',
  'ninth 9th', 'tenth 10th', 'eleventh 11th', 'twelfth 12th', 'thirteenth 13th', 'fourteenth 14th',
  'fifteenth 15th', 'sixteenth 16th', 'seventeenth 17th', 'eighteenth 18th', 'nineteenth 19th', 'twentieth 20th',
  '21st', '22nd', '23rd', '24th', '25th', '26th', '27th', '28th', '29th', '30th thirtieth', '31st',
]

/** Written behind a figure: "15th", "4tes", "3ème", "3º" (which comes as an o), "3er". */
export const ordinalEndings = 'th te ter tes ten eme ieme o a er ro'

/** Of quarters and halves: "III. Quartal", "quý II", "I полугодие". */
export const romanNumerals: readonly string[] = ['', 'i', 'ii', 'iii', 'iv']

export const counts: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20,
  thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
  'a couple of': 2, 'couple of': 2, 'a couple': 2, couple: 2, 'half a dozen': 6, 'a dozen': 12, dozen: 12,
  zwei: 2, drei: 3, vier: 4, funf: 5, sechs: 6, zwolf: 12, deux: 2, trois: 3, quatre: 4, cinq: 5, douze: 12,
  dos: 2, dois: 2, tres: 3, cuatro: 4, quatro: 4, cinco: 5, seis: 6, doce: 12, doze: 12,
  tre: 3, quattro: 4, sei: 6, dodici: 12, twee: 2, drie: 3, zes: 6, twaalf: 12,
  два: 2, двух: 2, три: 3, трех: 3, шесть: 6, шести: 6, двенадцать: 12, 두: 2, 세: 3,
  一: 1, 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10, 十一: 11, 十二: 12,
}

export interface UnitWords {
  readonly one: string
  readonly many: string
  /** Written with a plain number before or after it ("1. Quartal", "quý 2", "2 квартал"). */
  readonly numbered: string
}

export const units: Readonly<Record<'hour' | 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'decade', UnitWords>> = {
  hour: { one: 'hour', many: 'hours', numbered: '' },
  day: { one: 'day', many: 'days', numbered: '' },
  week: { one: 'week wk', many: 'weeks wks', numbered: '' },
  month: { one: 'month monht mo', many: 'months mos monate monaten meses mois mesi maanden месяца месяцев 个月 個月 개월 달 か月 ヶ月 カ月 ケ月', numbered: 'tháng' },
  quarter: { one: 'quarter quater', many: 'quarters quartale quartalen trimestres trimestri kwartalen кварталов', numbered: 'q quartal quartals trimestre trimester kwartaal квартал квартала квартале quý 季度 季 分期 四半期 분기' },
  half: { one: 'half', many: 'halves', numbered: 'halbjahr halbjahres hj jahreshälfte semestre semester halfjaar полугодие полугодия полугодии' },
  year: { one: 'year', many: 'years jahre jahren annees ans anos años anni лет года 年 년', numbered: '' },
  decade: { one: 'decade', many: 'decades', numbered: '' },
}

/** Units that run on from a number: "12m", "5yrs", "3q". */
export const compactUnits: Readonly<Record<string, keyof typeof units>> = {
  m: 'month', mo: 'month', mos: 'month', mth: 'month', mths: 'month', mnth: 'month', month: 'month', months: 'month',
  q: 'quarter', qtr: 'quarter', qtrs: 'quarter', h: 'half', y: 'year', yr: 'year', yrs: 'year', year: 'year', years: 'year',
  w: 'week', wk: 'week', wks: 'week', d: 'day', days: 'day',
}

/** Signs that follow a number: 7月, 7월, 2025年. */
export const monthSigns = ['月', '月期', '月份', '월']
export const yearSigns = ['年全年', '年', '년', '년도', 'год', 'года', 'году', 'годом', 'гг', 'г']
/** A number with one of them behind it is a day of the month before it: 3月1日. */
export const daySigns = ['日', '号', '號', '일']

export const seasons: Readonly<Record<string, { readonly words: string; readonly from: number; readonly to: number; readonly ordinary: boolean }>> = {
  spring: { words: 'spring frühjahr frühling printemps весна весной 春季 春天', from: 3, to: 5, ordinary: true },
  summer: { words: 'summer sommer été verano verão лето летом 夏季 夏天', from: 6, to: 8, ordinary: false },
  autumn: { words: 'autumn herbst automne otoño outono осень осенью 秋季 秋天', from: 9, to: 11, ordinary: false },
  fall: { words: 'fall', from: 9, to: 11, ordinary: true },
  winter: { words: 'winter hiver invierno inverno зима зимой 冬季 冬天', from: 12, to: 2, ordinary: false },
}

/** January to the nth month, as Chinese customs tell it: 前7个月. */
export const firstMonthsCounted: readonly string[] = ['', '', '2 二 两', '3 三', '4 四', '5 五', '6 六', '7 七', '8 八', '9 九', '10 十', '11 十一']
export const firstMonthsWords: readonly [string, string][] = [['前', '个月'], ['前', '個月']]

/** Published together, so read together: the holiday wanders between the two months. */
export const lunarNewYear = ['chinese new year', 'lunar new year', 'spring festival', 'lny', 'cny', '春节']

/** From the first month of 2020 on, and the year before it. */
export const sinceCovid = ['since covid', 'since covid-19', 'since covid 19', 'since the pandemic', 'since corona', 'after covid', 'after the pandemic', 'post-covid', 'post covid', 'post-pandemic', 'post pandemic']
export const beforeCovid = ['pre-covid', 'pre covid', 'pre-pandemic', 'pre pandemic', 'before covid', 'before the pandemic']

/** What a word does beside a period. A word may do several things. */
export const roles = {
  the: ['the', 'le', 'la', 'les', 'el', 'los', 'las', 'der', 'die', 'das', 'den', 'il', 'lo', 'os', 'het'],
  of: ['of', 'de', 'del', 'des', 'do', 'di', 'von', 'van', 'em', 'nam', 'năm', 'の', '的', 'года', 'году', 'год', 'г'],
  in: ['in', 'im', 'en', 'em', 'during', 'for', 'within', 'over', 'throughout', 'per', 'durante', 'pendant', 'au', 'no', 'в', 'за'],
  to: ['to', 'through to', 'right through to', 'thru to', 'all the way to', 'thru', 'till', 'til', 'until', 'untill', 'through', 'up to', 'bis', 'hasta', 'até', 'jusqu\'a', 'по', 'до', '至', '到', 'から', '부터', 'đến', 'tới', 'to the end of', 'through the end of', 'tot'],
  to_foreign: ['a', 'à', 'au', 'e'],
  /** Behind the end of a stretch: 4月から6月まで. */
  to_behind: ['まで', '까지'],
  through: ['through', 'thru', 'up through', 'through to'],
  and: ['and', '&', 'to', 'und', 'et', 'y', 'и'],
  from: ['from', 'từ', 'von', 'de', 'desde', 'du', 'с', 'van', 'starting', 'starting in', 'starting from', 'starting with', 'beginning', 'beginning in', 'beginning with'],
  between: ['between', 'betwen', 'in between', 'zwischen', 'entre'],
  since: ['since', 'ever since', 'seit', 'depuis', 'desde', 'dal', 'sinds', 'с начала', 'starting', 'starting in', 'starting from', 'starting with', 'beginning', 'beginning in', 'beginning with', 'commencing', 'on or after', 'in or after', 'at or after', 'no earlier than', 'not earlier than', 'as from', 'from the start of', 'from the beginning of', 'since the start of', 'since the beginning of', 'since start of', 'since start', 'since the end of', 'ab', 'vanaf', 'à partir de', 'a partir de', 'a partire da', 'начиная с', 'с', 'từ', 'kể từ'],
  until: ['until', 'through to', 'right through to', 'thru to', 'untill', 'till', 'til', 'up to', 'up until', 'up till', 'through', 'thru', 'up through', 'until the end of', 'through the end of', 'until end', 'through end', 'to end', 'to the end of', 'up to the end of', 'up to and including', 'bis', 'hasta', 'até', 'jusqu\'en', 'jusqu\'à', 'jusqu\'au', 'bis ende', 'bis zum ende', 'fino a', 'до', '截至', 'no later than', 'not later than', 'on or before', 'in or before', 'at or before', 'ending', 'ending in', 'ending with'],
  after: ['after', 'later than', 'nach', 'despues de', 'apres', 'post'],
  before: ['before', 'earlier than', 'prior to', 'avant', 'antes de', 'vor', 'pre'],
  onwards: ['onwards', 'onward', 'forward', 'on', 'and later', 'and after', 'and onwards', 'and on', '以来', '以降', '이후', 'から', '부터'],
  last: ['last', 'lst'],
  past: ['past', 'trailing', 'rolling', 'letzten', 'vergangenen', 'ultimos', 'ultimi', 'derniers', 'последние', '近', '最近', '过去', '최근', '지난', '直近', '過去', 'letzte', 'letzter', 'vergangene', 'últimas', 'dernières', 'dernieres', 'pasados', 'passados', 'scorsi', 'afgelopen', 'laatste', 'последних'],
  previous: ['previous', 'prior', 'preceding', 'precedent'],
  this: ['this', 'the current', 'current'],
  next: ['next', 'coming', 'the coming', 'upcoming', 'forthcoming', 'nächste', 'nächsten', 'nächstes', 'kommenden', 'prochains', 'prochaines', 'próximos', 'proximos', 'prossimi', 'komende', 'следующие'],
  following: ['following', 'the following'],
  same: ['same', 'corresponding', 'comparable', 'equivalent', 'identical', 'like'],
  that: ['that', 'those', 'the same'],
  ago: ['ago', 'back', 'fa', 'geleden', 'назад', 'atrás', '前', '전', 'trước'],
  /** Before the length: "il y a trois mois", "vor drei Monaten". */
  ago_before: ['il y a', 'vor', 'hace', 'há', 'faz'],
  /** Behind the length: "2 meses anteriores". */
  past_behind: ['anteriores', 'passés', 'passées', 'pasados', 'pasadas', 'passados', 'scorsi', 'qua', 'vừa qua', 'gần đây', 'gần nhất'],
  earlier: ['earlier', 'before', 'prior', 'preceding', 'previously', 'previous', 'ago'],
  later: ['later', 'after', 'afterwards', 'following'],
  latest: ['latest', 'most up-to-date', 'most up to date', 'most recent', 'last actual', 'latest actual', 'newest', 'freshest', 'more recent', 'neueste', 'neuesten', 'último dato', 'último dato de', 'últimos datos', 'dernier chiffre', 'dernières données', 'último dado', 'últimos dados', '最新', '最新月'],
  held: ['available', 'published', 'reported', 'actual', 'official', 'known', 'full', 'complete', 'recorded'],
  figure: ['figure', 'figures', 'number', 'numbers', 'print', 'reading', 'value', 'data', 'datapoint', 'data point', 'result', 'level', 'stats'],
  now: ['now', 'date', 'present', 'today', 'the present', 'latest', 'the latest', 'most recent', 'the most recent', 'heute', 'aujourd\'hui', 'hoy', 'сейчас', '今', '现在'],
  so_far: ['so far', 'to date', 'thus far', 'sofar', 'bisher', 'hasta ahora', '至今', 'up to now', 'until now'],
  whole: ['full', 'whole', 'entire', 'all', 'whole of', 'all of', 'the whole of', 'full year', 'whole year', 'entire year', 'the whole year', 'the full year', 'the entire year', 'full calendar year', 'complete', 'fullyear'],
  calendar: ['calendar', 'calendar year', 'cy', 'cal', 'kalenderjahr', '\''],
  year_word: ['12 months of', 'the 12 months of', 'all 12 months of', 'twelve months of', 'the twelve months of', 'all twelve months of', 'year', 'the year', 'yr', 'jahr', 'jahre', 'ano', 'año', 'annee', 'anno', 'jaar', 'год', 'году', 'năm', 'in the year', 'l\'annee'],
  fiscal: ['fiscal', 'fiscal year', 'fy', 'financial year', 'tax year', 'marketing year', 'crop year', 'school year', 'academic year', '年度'],
  period_noun: ['period', 'time', 'stretch', 'span', 'window', 'timeframe', 'point', 'months', 'month', 'quarter', 'half', 'year', 'season'],
  few: ['few', 'several', 'a few', 'some', 'recent', 'couple few'],
  early: ['early', 'early in', 'start', 'started', 'began', 'beginning of', 'the beginning of', 'start of', 'the start of', 'early part of', 'the early part of', 'the early months of', 'anfang', 'début', 'début de', 'principios de', 'a principios de', 'início de', 'inizio', 'в начале', 'начало'],
  mid: ['mid', 'middle of', 'the middle of', 'midyear', 'mid of', 'mitte', 'milieu', 'mediados de', 'a mediados de', 'meados de', 'metà', 'в середине'],
  late: ['late', 'late in', 'end of', 'the end of', 'end', 'year end', 'eoy', 'the tail end of', 'late part of', 'the close of', 'ende', 'la fin de', 'fines de', 'finales de', 'a finales de', 'fim de', 'final de', 'в конце', 'конец'],
  first: ['first', 'opening', 'initial', 'erste', 'ersten', 'premiers', 'primeros', 'primeiros', 'primi', 'первые'],
  final: ['last', 'final', 'closing'],
  front: ['front', 'opening', 'earlier', 'former'],
  rear: ['back', 'latter', 'last', 'final', 'later', 'closing', 'letztes', 'letzten', 'dernier', 'último', 'последний', 'последнем'],
  /** Beside a bare number these make it an amount, a code or a rank, and not a year or a day. */
  amount_before: ['above', 'below', 'under', 'exceed', 'exceeds', 'exceeded', 'exceeding', 'least', 'most', 'about', 'around', 'approximately', 'roughly', 'nearly', 'almost', 'reach', 'reached', 'topped', 'top', 'past', 'over', 'than', 'beyond', 'hit', 'only', 'x'],
  rank_before: ['top', 'bottom', 'first', 'last', 'largest', 'biggest', 'smallest', 'best', 'worst', 'highest', 'lowest', 'rank', 'no', 'number', 'nr', 'leading', 'main', 'next', 'past', 'least'],
  more_before: ['more', 'less', 'fewer', 'greater'],
  code_before: ['hs', 'hts', 'hsn', 'code', 'codes', 'heading', 'headings', 'subheading', 'chapter', 'cn8', 'sitc', 'taric', 'tariff', 'ncm', 'item', 'line', 'product', 'commodity', 'hscode'],
  amount_unit: ['t', 'tons', 'ton', 'tonnes', 'tonne', 'kg', 'kgs', 'kilo', 'kilos', 'kilograms', 'mt', 'kt', 'percent', 'pct', 'usd', 'dollars', 'euros', 'eur', 'points', 'pp', 'units', 'pieces', 'partners', 'countries', 'suppliers', 'buyers', 'products', 'goods', 'destinations', 'markets', 'sources', 'days', 'weeks', 'months', 'quarters', 'years', 'times', 'm', 'mn', 'mln', 'million', 'bn', 'billion', 'thousand', 'k', 'companies', 'elements', 'people'],
  /** Behind "6/26" they say in what it is wanted: nobody has six 26ths of a tonne. */
  unit_wanted: ['t', 'tons', 'ton', 'tonnes', 'tonne', 'kg', 'kgs', 'kilo', 'kilos', 'kilograms', 'mt', 'kt', 'percent', 'pct', 'usd', 'dollars'],
  scale: ['m', 'mn', 'mln', 'mio', 'million', 'millions', 'bn', 'billion', 'thousand', 'k'],
  /** A month that is an ordinary word too is a month beside these. */
  trade: ['import', 'imports', 'imported', 'export', 'exports', 'exported', 'trade', 'shipment', 'shipments', 'shipped', 'sales', 'purchases', 'volume', 'volumes', 'tonnage', 'deficit', 'surplus', 'balance', 'total', 'totals', 'value', 'data', 'figure', 'figures', 'number', 'numbers', 'level', 'levels', 'imprts', 'exprots', 'exp', 'imp', 'exportaciones', 'importaciones', 'importe', 'exporte', 'importations', 'exportations'],
  period_before: ['in', 'for', 'of', 'since', 'until', 'till', 'during', 'by', 'vs', 'versus', 'v', 'than', 'from', 'between', 'through', 'thru', 'last', 'next', 'early', 'late', 'mid', 'before', 'after', 'im', 'en', 'em', 'seit', 'bis', 'au', 'per', 'over', 'against', 'with', 'within', 'around', 'month of', 'end of'],
  /** Behind a month that is the high or the low, and no month like another. */
  mark: ['peak', 'high', 'record', 'top', 'low', 'trough', 'bottom', 'maximum', 'minimum', 'max', 'min'],
  /** What may stand after a bare "may" or "march" that is a month. */
  after_month: ['vs', 'compare', 'compares', 'versus', 'v', 'from', 'in', 'for', 'and', 'or', 'by', 'compared', 'than', 'yoy', 'mom', 'ytd', 'please', 'pls', 'chart', 'table', 'change', 'only', 'then', 'instead', 'was', 'were', 'is', 'against', 'with', 'total', 'tonnes', 'tons', 'kg', 'usd', 'value', 'top', 'biggest', 'largest', 'average', 'data', 'share', 'exports', 'imports', 'trade', 'shipments', 'figures', 'numbers'],
  /** Which show that "march" is walked and "may" is a modal. */
  verb_after: ['on', 'onward', 'onwards', 'up', 'down', 'higher', 'lower', 'ahead', 'past', 'into', 'toward', 'towards', 'fall', 'rise', 'increase', 'decrease', 'decline', 'drop', 'grow', 'be', 'have', 'go', 'come', 'recover', 'continue', 'slow', 'exceed', 'reach', 'not', 'well', 'still', 'also', 'the', 'a', 'an', 'our', 'its', 'their', 'soon', 'never', 'yet', 'i', 'we', 'you', 'they', 'it', 'he', 'she', 'one'],
  /** Between two periods that are set side by side. */
  list: ['and', 'or', 'vs', 'versus', 'v', 'against', 'over', 'than', 'compared', 'compare', 'compares', 'comparing', 'with', 'to', 'from', 'in', 'the', 'relative', 'on', 'und', 'y', 'et', 'then', 'as', 'gegenuber'],
  run: ['in a row', 'running', 'straight', 'consecutive', 'successive', 'on the trot'],
  each: ['each', 'every', 'any', 'per', 'a', 'which', 'what', 'best', 'worst', 'another', 'one', 'no'],
  a: ['a', 'an', 'one', '1'],
  years_from: ['to', 'up to and including', 'to end', 'to the end of', 'through the end of', 'through end', 'ending', 'ended', 'ended at the end of', 'ending in', 'ended in', 'through', 'up to', 'until', 'till', 'thru', 'end'],
  month_of: ['month of', 'months of', 'the month of', 'the months of', 'mes de', 'mois de', 'monat'],
} as const satisfies Readonly<Record<string, readonly string[]>>

/** Whole phrases with one meaning; English ones that the grammar composes ("last month") are not repeated here. */
export const toDate: Readonly<Record<'year' | 'quarter' | 'half', readonly string[]>> = {
  year: ['ytd', 'y t d', 'year to date', 'the year to date', 'this year to date', 'current year to date', 'cumulative year to date', 'calendar year to date', 'cytd', 'since the turn of the year', 'since new year', 'since the new year', 'since the beginning of the year', 'since the start of the year', 'since the year began', 'from the start of the year', 'from the beginning of the year', '年初至今', '今年以来', '本年累计', 'seit jahresbeginn', 'en lo que va del año', 'depuis le debut de l\'annee', 'с начала года', 'no acumulado do ano', 'từ đầu năm', 'kể từ đầu năm', '올해 들어', '今年これまで', '年初来'],
  quarter: ['qtd', 'quarter to date', 'this quarter to date'],
  half: ['htd', 'half to date', 'half year to date'],
}

/** The year to date, a year before. */
export const toDateBefore = ['pytd', 'prior ytd', 'prior year ytd', 'previous ytd', 'ytd ly', 'ytd py', 'ly ytd', 'py ytd', 'last year ytd', 'last ytd']

/** Around New Year, and no more exact than that: December or January is asked. */
export const turnOfYear = ['turn of the year', 'the turn of the year', 'year end', 'the year end', 'year s end']

/** A year, but not which: the running one or the last. Nothing where another period is named. */
export const someYear = ['full year', 'the full year', 'whole year', 'the whole year', 'entire year', 'the entire year', 'all year', 'all year long', 'for the year', 'for the full year', 'for the whole year', 'during the year', 'throughout the year', 'the calendar year', 'full calendar year']

export interface CalendarWords {
  readonly unit: 'month' | 'quarter' | 'half' | 'year'
  readonly offset: number
  readonly words: readonly string[]
}

export const calendarWords: readonly CalendarWords[] = [
  { unit: 'month', offset: -1, words: ['lastmonth', 'letzten monat', 'letzter monat', 'vorigen monat', 'im vormonat', 'vormonat', 'mes pasado', 'mes passado', 'mois dernier', 'mese scorso', 'vorige maand', 'прошлый месяц', 'прошлом месяце', 'tháng trước', '上月', '上个月', '上個月', '先月', '前月', '지난달', '전월', 'pasado mes', 'último mes', 'último mês', 'scorso mese', 'afgelopen maand', '지난 달', '지난 한달'] },
  { unit: 'month', offset: 0, words: ['diesen monat', 'dieser monat', 'este mes', 'este mês', 'ce mois', 'questo mese', 'deze maand', 'этот месяц', 'этом месяце', 'tháng này', '本月', '这个月', '当月', '今月', '이번달', '이번 달'] },
  { unit: 'quarter', offset: -1, words: ['previous q', 'prior q', 'last q', 'letztes quartal', 'letzten quartal', 'trimestre pasado', 'trimestre passado', 'trimestre dernier', 'dernier trimestre', 'прошлый квартал', 'прошлом квартале', 'quý trước', '上季度', '上个季度', '前四半期', '지난 분기', '지난분기', '전분기', 'vorig kwartaal', 'trimestre scorso', 'último trimestre', '上一季度'] },
  { unit: 'quarter', offset: 0, words: ['本季度', '今四半期', '이번 분기', 'dieses quartal', 'diesem quartal', 'ce trimestre', 'este trimestre', 'questo trimestre', 'dit kwartaal', 'этот квартал', 'этом квартале', 'quý này', '这个季度', '这季度', '這季度'] },
  { unit: 'year', offset: -1, words: ['lastyear', 'letztes jahr', 'letzten jahr', 'voriges jahr', 'vorigen jahr', 'vorjahr', 'im vorjahr', 'año pasado', 'ano passado', 'annee derniere', 'letzten jahres', 'des letzten jahres', 'vorigen jahres', 'des vorjahres', 'l\'annee derniere', 'l\'an dernier', 'anno scorso', 'l\'anno scorso', 'vorig jaar', 'прошлый год', 'прошлом году', 'прошлого года', 'năm ngoái', 'năm trước', '去年', '去年全年', '上年', '昨年', '작년', '지난해'] },
  { unit: 'year', offset: 0, words: ['dieses jahr', 'diesem jahr', 'este año', 'este ano', 'cette annee', 'quest\'anno', 'dit jaar', 'этот год', 'этом году', 'этого года', 'năm nay', '今年', '今年全年', '本年', '올해', '금년', '这一年'] },
  { unit: 'year', offset: -2, words: ['前年', 'année avant-derniere', 'позапрошлый год', 'позапрошлом году', 'vorletztes jahr', 'antepasado año', 'năm kia', '재작년'] },
]

/** First (1) and second (2) half-years, and quarters, where they are written in one word or in signs. */
export const partPhrases: readonly { readonly from: number; readonly to: number; readonly grain: 'quarter' | 'half' | 'range'; readonly words: readonly string[] }[] = [
  { from: 1, to: 6, grain: 'half', words: ['上半年', '上半期', '상반기', 'nửa đầu năm', '6 tháng đầu năm', 'sáu tháng đầu năm'] },
  { from: 7, to: 12, grain: 'half', words: ['下半年', '下半期', '하반기', 'nửa cuối năm', '6 tháng cuối năm'] },
  { from: 1, to: 6, grain: 'half', words: ['前两季度', '前二季度', '前2季度'] },
  { from: 1, to: 9, grain: 'range', words: ['前三季度', '前三个季度', '前3季度', '9 tháng đầu năm', 'chín tháng đầu năm'] },
  { from: 1, to: 3, grain: 'quarter', words: ['3 tháng đầu năm', 'ba tháng đầu năm'] },
  { from: 1, to: 2, grain: 'range', words: ['2 tháng đầu năm', 'hai tháng đầu năm'] },
  { from: 1, to: 4, grain: 'range', words: ['4 tháng đầu năm', 'bốn tháng đầu năm'] },
  { from: 1, to: 5, grain: 'range', words: ['5 tháng đầu năm', 'năm tháng đầu năm'] },
  { from: 1, to: 7, grain: 'range', words: ['7 tháng đầu năm', 'bảy tháng đầu năm'] },
  { from: 1, to: 8, grain: 'range', words: ['8 tháng đầu năm', 'tám tháng đầu năm'] },
  { from: 1, to: 10, grain: 'range', words: ['10 tháng đầu năm', 'mười tháng đầu năm'] },
  { from: 1, to: 11, grain: 'range', words: ['11 tháng đầu năm'] },
  { from: 1, to: 3, grain: 'quarter', words: ['第一季度', '一季度', '第1季度', '第1四半期', '第一四半期'] },
  { from: 4, to: 6, grain: 'quarter', words: ['第二季度', '二季度', '第2季度', '第2四半期', '第二四半期'] },
  { from: 7, to: 9, grain: 'quarter', words: ['第三季度', '三季度', '第3季度', '第3四半期', '第三四半期'] },
  { from: 10, to: 12, grain: 'quarter', words: ['第四季度', '四季度', '第4季度', '第4四半期', '第四四半期'] },
]

/** The same months one year before, said in one go. */
/** Codes of places as well: "last year", and "prior year", which is as long as what stands before it. */
export const lastYearCode = 'ly'
export const priorYearCode = 'py'

export const yearBeforeWords = ['pcp', 'prior corresponding period', 'previous corresponding period', 'corresponding period last year', 'year ago', 'year earlier', 'vorjahresmonat', 'vorjahreszeitraum', 'im vorjahresmonat', '去年同期', '上年同期', '前年同月', '前年同期', '작년 동기', '전년 동월', 'mismo mes del año anterior', 'mismo mes del año pasado', 'même mois de l\'année précédente', 'this time last year', 'hace un año', 'vorjahresquartal', 'vorjahreshalbjahr', 'mismo período del año anterior', 'mismo periodo del ano anterior', 'mesmo período do ano anterior', 'même période de l\'année précédente', 'même période de l\'an dernier', 'mesmo mês do ano anterior', 'ano anterior', 'año anterior', 'année précédente', 'l\'année précédente', 'anno precedente']

export const everWords = ['ever', 'of all time', 'in the series', 'all time', 'alltime', 'on record', 'since records began', 'since the records began', 'since records start', 'since the series starts', 'since the series started', 'since the series begins', 'since the series began', 'since the start of the series', 'since the series start', 'since the data start', 'since the data starts', 'since the data started', 'since the data begin', 'since the data begins', 'since the data began', 'since your data start', 'since your data starts', 'since your data started', 'since your data begin', 'since your data begins', 'since your data began', 'since the start of the data', 'since the start of your data', 'since the beginning of the data', 'since the beginning of the series', 'whole record', 'the whole record', 'entire record', 'entire period', 'the entire period', 'whole period', 'the whole period', 'full period', 'the full period', 'entire series', 'the entire series', 'whole series', 'the whole series', 'full series', 'full history', 'entire history', 'whole history', 'all years', 'all months', 'all the years', 'all periods', 'since the start', 'since the beginning', 'from the start', 'from the beginning', 'since inception', 'in history', 'overall period']

/** Finer than a month, so never read as one. */
export const finerWords: Readonly<Record<'day' | 'week' | 'hour', readonly string[]>> = {
  day: ['today', 'yesterday', 'tonight', 'the day before yesterday', 'this morning', 'this evening', 'this afternoon', 'daily', 'day by day', 'each day', 'every day', 'mtd', 'month to date', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'right now', 'at this moment', 'in real time', 'real time', 'realtime', 'intraday', 'heute', 'gestern', 'hier soir', 'aujourd\'hui', 'hoy', 'ayer', '今天', '昨天', '今日', '昨日', '오늘', '어제', 'сегодня', 'вчера', 'oggi', 'ieri', 'hoje', 'ontem', 'vandaag', 'gisteren', 'hôm nay', 'hôm qua', 'montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'понедельник', 'вторник', 'четверг', 'пятница', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六', '星期日', '月曜日', '火曜日', '水曜日', '木曜日', '金曜日', '土曜日', '日曜日', '월요일', '화요일', '수요일', '목요일', '금요일', '토요일', '일요일', 'weekend', 'the weekend', 'fortnight'],
  week: ['wtd', 'week to date', 'weekly', 'week by week', 'each week', 'every week', 'fortnightly', 'this wk', 'last wk', 'diese woche', 'letzte woche', 'vorige woche', 'nächste woche', 'cette semaine', 'semaine dernière', 'semaine prochaine', 'esta semana', 'semana pasada', 'semana passada', 'questa settimana', 'settimana scorsa', 'deze week', 'vorige week', 'эта неделя', 'этой неделе', 'прошлая неделя', 'прошлой неделе', '本周', '这周', '上周', '上星期', '下周', '今週', '先週', '来週', '이번주', '지난주', '다음주', 'tuần này', 'tuần trước'],
  hour: ['hourly', 'each hour', 'every hour', 'this hour', 'last hour'],
}

export const futureWords = ['tomorrow', 'the day after tomorrow', 'the future', 'in future', 'in the future', 'going forward', 'later this year', 'later this month', 'rest of the year', 'rest of this year', 'remainder of the year', 'remainder of this year', 'months ahead', 'year ahead', 'the year ahead', 'nächstes jahr', 'nächsten monat', 'próximo mes', 'próximo año', 'mois prochain', 'annee prochaine', 'l\'annee prochaine', 'mês que vem', 'ano que vem', 'следующий месяц', 'следующем месяце', 'следующий год', 'следующем году', 'tháng sau', 'năm sau', 'năm tới', '下月', '下个月', '明年', '来月', '来年', '다음 달', '다음달', '내년', '明天', '明日', 'nächstes quartal', 'nächsten quartal', 'trimestre prochain', 'prochain trimestre', 'próximo trimestre', 'prossimo trimestre', 'volgend kwartaal', 'следующий квартал', 'следующем квартале', 'quý sau', '下季度', '下个季度', '下一年', '다음 분기', '다음분기', 'mes que viene', 'año que viene', 'prossimo mese', 'mese prossimo', 'prossimo anno', 'anno prossimo', 'volgende maand', 'volgend jaar']

/** Twelve months to the latest, in one word. */
export const trailingTwelve = ['ttm', 'ltm', 'trailing twelve', 'trailing 12', 'trailing year', 'y / e', 'rolling year', 'rolling 12', 'rolling twelve', 'moving annual total', '最近一年', '近一年', '过去一年']
