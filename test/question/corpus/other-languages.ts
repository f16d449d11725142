import type { Entry } from './corpus.ts'

/** Short questions in other languages, goods by their names there. */
export const otherLanguages: readonly Entry[] = [
  {
    query: { partners: ['US'], period: '2025-06' },
    phrasings: ['中国6月对美国磁铁出口', '中国 6月 对美国 磁铁 出口', 'USIMPORTSJUNE', 'usimports june 2025'],
  },
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
]
