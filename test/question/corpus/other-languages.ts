import type { Entry } from './corpus.ts'

/** Short questions in other languages, goods by their names there. */
export const otherLanguages: readonly Entry[] = [
  {
    query: { partners: ['US'], period: '2025-06' },
    phrasings: ['中国6月对美国磁铁出口', '中国 6月 对美国 磁铁 出口', 'USIMPORTSJUNE', 'usimports june 2025'],
  },
  {
    query: {
      operation: 'change',
      partners: ['US'],
      period: '2025-10',
      comparison: 'year_on_year 2024-10',
    },
    phrasings: [
      'variação em relação ao ano anterior, Estados Unidos, outubro de 2025',
      'exportaciones a Estados Unidos en octubre de 2025 frente al año anterior',
    ],
  },
  { query: { period: '2025-07/2025-09' }, phrasings: ["exportations d'aimants T3 2025"] },
  {
    query: { partners: ['DE'], period: '2025-07' },
    phrasings: [
      '稀土永磁出口 德国 2025年7月',
      'Ausfuhr von Seltenerdmagneten nach Deutschland im Juli 2025',
      'Magnetexporte nach Deutschland Juli 2025',
      'exportaciones de imanes a Alemania en julio de 2025',
      'exportaciones de imanes de China a Alemania en julio de 2025',
      'exportação de ímãs para a Alemanha em julho de 2025',
      'экспорт магнитов в Германию июль 2025',
      'exportstogermany july 2025',
    ],
  },
  {
    query: { partners: ['JP'], period: '2025-07' },
    phrasings: [
      'exportations d’aimants vers le Japon juillet 2025',
      '日本への磁石輸出 2025年7月',
      'xuất khẩu nam châm đất hiếm sang Nhật Bản tháng 7 2025',
      'exportações de ímãs da China para o Japão em julho de 2025',
      'exportations de la Chine vers le Japon juillet 2025',
      'esportazioni della Cina verso il Giappone luglio 2025',
      'Exporte Chinas nach Japan Juli 2025',
    ],
  },
  {
    query: { period: '2025-07' },
    phrasings: ['자석 수출 2025년 7월', '希土類磁石の輸出 7月', 'Seltenerdmagnetexporte juli 2025'],
  },
  // what is counted stands in the last sign
  {
    query: { period: '2024-01/2024-12', measure: 'value' },
    phrasings: ['2024年出口额', '2024年总出口额是多少', '2024年の輸出額', '2024년 수출액'],
  },
  {
    query: { period: '2024-01/2024-12' },
    phrasings: ['2024年出口量', '2024年总出口量是多少', '2024年の輸出量', '2024년 수출량'],
  },
]

const ofBritain = { reporters: ['GB'], flows: ['import'], period: '2025-06' } as const

export const otherLanguagesOfTwo: readonly Entry[] = [
  {
    query: { ...ofBritain, commodities: ['283691'], partners: ['NL'] },
    phrasings: [
      'importations de carbonate de lithium du Royaume-Uni en provenance des Pays-Bas juin 2025',
      '英国 从荷兰 进口 碳酸锂 2025年6月',
    ],
  },
  {
    query: { ...ofBritain, commodities: ['283691'] },
    phrasings: ['Wie viel Lithium hat Großbritannien im Juni 2025 importiert?'],
  },
  {
    query: {
      ...ofBritain,
      operation: 'change',
      commodities: ['283691'],
      comparison: 'month_on_month 2025-05',
    },
    phrasings: [
      'variação das importações de lítio do Reino Unido em junho de 2025 em relação a maio de 2025',
    ],
  },
  // a good behind "de" is not another place's: "imports of the United Kingdom of lithium"
  {
    query: { ...ofBritain, commodities: ['283691'] },
    phrasings: [
      'importaciones del Reino Unido de litio junio 2025',
      'Reino Unido: importações de lítio junho 2025',
      // whose it is, in the ways in which that is said
      'imports du Royaume-Uni de lithium juin 2025',
      'importazioni del Regno Unito di litio giugno 2025',
      'importazioni di litio del Regno Unito giugno 2025',
      'importations britanniques lithium juin 2025',
      'Importe Großbritanniens Lithium Juni 2025',
      'Lithiumimporte Großbritanniens Juni 2025',
      'импорт лития Великобритании июнь 2025',
    ],
  },
  {
    query: { ...ofBritain, commodities: ['283691'], partners: ['NL'] },
    phrasings: ['importazioni di litio dai Paesi Bassi giugno 2025, Regno Unito'],
  },
  // who trades and whose it is, where these languages put it
  {
    query: { ...ofBritain, commodities: ['283691'], partners: ['NL'] },
    phrasings: [
      'Combien de lithium le Royaume-Uni a-t-il importé des Pays-Bas en juin 2025 ?',
      'o Reino Unido importou lítio da Holanda em junho de 2025',
      'importações britânicas de lítio da Holanda em junho de 2025',
      'lítio holandês importado pelo Reino Unido em junho de 2025',
      '英国从荷兰进口碳酸锂的进口额 2025年6月',
    ],
  },
  {
    query: {
      reporters: ['GB'],
      flows: ['export'],
      partners: ['US'],
      commodities: ['810820'],
      period: '2025-06',
    },
    phrasings: ['Combien de titane le Royaume-Uni a-t-il vendu aux États-Unis en juin 2025 ?'],
  },
  {
    query: { ...ofBritain, measure: 'net_weight', commodities: ['283691'], partners: ['NL'] },
    phrasings: [
      '2025年6月英国从荷兰进口的碳酸锂是多少吨',
      'importações de lítio do Reino Unido vindas da Holanda junho 2025 em toneladas',
    ],
  },
  {
    query: { ...ofBritain, quantity: 'share', commodities: ['283691'], partners: ['NL'] },
    phrasings: [
      'participación de Holanda en las importaciones de litio del Reino Unido, junio de 2025',
      'participação da Holanda nas importações britânicas de lítio em junho de 2025',
      'part des Pays-Bas dans les importations britanniques de lithium, juin 2025',
      '英国のリチウム輸入に占めるオランダの割合 2025年6月',
      '荷兰占英国碳酸锂进口的比重 2025年6月',
    ],
  },
  {
    query: { ...ofBritain, quantity: 'unit_value', commodities: ['283691'], partners: ['NL'] },
    phrasings: [
      'Durchschnittspreis je kg der Lithiumimporte aus den Niederlanden nach Großbritannien, Juni 2025',
      'preço médio por kg do lítio importado da Holanda pelo Reino Unido em junho de 2025',
      'prix moyen au kilo du lithium importé par le Royaume-Uni des Pays-Bas en juin 2025',
    ],
  },
  {
    query: {
      reporters: ['GB'],
      flows: ['export'],
      quantity: 'share',
      partners: ['NL'],
      commodities: ['283691'],
      period: '2025-06',
    },
    phrasings: ['Anteil der Niederlande an den britischen Lithiumexporten Juni 2025'],
  },
  {
    query: { ...ofBritain, commodities: ['283691'], partners: ['NL'] },
    phrasings: ['importaciones de litio de Holanda por el Reino Unido, junio de 2025'],
  },
  {
    query: {
      reporters: ['GB'],
      flows: ['export'],
      operation: 'threshold',
      by: 'partner',
      commodities: ['283691'],
      threshold: { relation: 'above', value: 1_000_000, unit: 'USD' },
      period: '2025-06',
    },
    phrasings: ['países que compraron más de 1 millón de dólares de litio británico en junio de 2025'],
  },
  {
    query: {
      reporters: ['GB'],
      flows: ['export', 'import'],
      quantity: 'balance',
      commodities: ['283691'],
      period: '2025-06',
    },
    phrasings: [
      'Handelsbilanz Großbritannien Lithium Juni 2025',
      'saldo comercial do Reino Unido em lítio, junho de 2025',
      'solde commercial du Royaume-Uni en lithium, juin 2025',
      '英国2025年6月锂贸易差额',
    ],
  },
  {
    query: {
      reporters: ['GB'],
      flows: ['export'],
      operation: 'rank',
      by: 'partner',
      order: 'top',
      limit: 3,
      commodities: ['283691'],
      period: '2025-06',
    },
    phrasings: [
      'quels sont les trois premiers clients du Royaume-Uni pour le lithium en juin 2025 ?',
      '英国锂出口前三大目的地 2025年6月',
      '英国のリチウム輸出 2025年6月 上位3カ国',
    ],
  },
  {
    query: {
      reporters: ['GB'],
      flows: ['export'],
      operation: 'rank',
      by: 'partner',
      order: 'top',
      limit: 1,
      commodities: ['283691'],
      period: '2025-06',
    },
    phrasings: [
      'Quel pays achète le plus de lithium britannique ? Juin 2025',
      '¿Qué país compró más litio británico en junio de 2025?',
    ],
  },
  {
    query: {
      ...ofBritain,
      operation: 'change',
      commodities: ['283691'],
      comparison: 'month_on_month 2025-05',
      claim: { kind: 'direction', direction: 'up' },
    },
    phrasings: [
      'Hat Großbritannien im Juni 2025 mehr Lithium importiert als im Mai 2025?',
      '¿Aumentaron las importaciones británicas de litio en junio de 2025 respecto a mayo de 2025?',
      'o Reino Unido importou mais lítio em junho de 2025 do que em maio de 2025?',
    ],
  },
  {
    query: { ...ofBritain, commodities: ['283691'], partners: ['WORLD', '-NL'] },
    phrasings: [
      'importaciones británicas de litio sin Holanda, junio de 2025',
      'ohne die Niederlande: britische Lithiumimporte Juni 2025',
    ],
  },
]
