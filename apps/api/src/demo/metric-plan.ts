/** What a campaign of the demo measures, and what was counted; periods are weeks or months from its first day. */
export interface PlannedMetric {
  readonly campaign: string;
  readonly name: string;
  readonly definition: string;
  readonly kind: 'OUTPUT' | 'REACH' | 'ENGAGEMENT' | 'RESPONSE' | 'OUTCOME';
  readonly unit: string;
  readonly source: string;
  readonly periodType: 'WEEK' | 'MONTH';
  readonly addsAcrossAgencies: boolean;
  readonly addsAcrossPeriods: boolean;
  readonly baseline?: { readonly value: number; readonly days: readonly [number, number]; readonly source: string };
  /** The objective that it measures, counted from 0. */
  readonly objective?: number;
  /** For each partner in turn, or for the campaign as a whole: a figure for each period, none where nothing was entered. */
  readonly counted: readonly (readonly (number | null)[])[] | { readonly whole: readonly number[] };
  readonly confidence: 'MEASURED' | 'ESTIMATED' | 'GUESSED';
  readonly evidence: string;
  /** The first figure of the first partner was another before. */
  readonly corrected?: { readonly from: number; readonly because: string };
}

const CAR = 'Clean Car, Clear Conscience';
const WARD = 'Ask in the Ward';

export const plannedMetrics: readonly PlannedMetric[] = [
  {
    campaign: CAR,
    name: 'Visits to car washes',
    definition:
      'Visits by two agencies together at which workers were spoken to. A second visit to the same place counts again.',
    kind: 'OUTPUT',
    unit: 'visits',
    source: 'Visit sheets',
    periodType: 'WEEK',
    addsAcrossAgencies: true,
    addsAcrossPeriods: true,
    baseline: { value: 11, days: [-391, -364], source: 'Visits in the same weeks last year' },
    objective: 0,
    counted: [
      [6, 9, 7, 8],
      [3, 5, 4, 6],
      [2, null, 3, 1],
      [null, 6, 5, 7],
    ],
    confidence: 'MEASURED',
    evidence: 'Visit sheets of the week',
    corrected: { from: 9, because: 'Three visits had been entered twice' },
  },
  {
    campaign: CAR,
    name: 'Drivers who saw it',
    definition:
      'Distinct people who saw a poster, a pump or a bus back at least once in the week, as the site owner estimates them.',
    kind: 'REACH',
    unit: 'people',
    source: 'Owners of the sites',
    periodType: 'WEEK',
    addsAcrossAgencies: false,
    addsAcrossPeriods: false,
    objective: 1,
    counted: [
      [41_000, 44_500, 43_200, 46_800],
      [18_300, 21_100, 20_400, 22_700],
      [null, null, null, null],
      [9_400, 9_900, 12_300, 11_800],
    ],
    confidence: 'ESTIMATED',
    evidence: 'Footfall figures of the site owners',
  },
  {
    campaign: CAR,
    name: 'Visits to the page with the signs',
    definition: 'Visits to the campaign page that lasted ten seconds or longer, without our own staff.',
    kind: 'ENGAGEMENT',
    unit: 'page visits',
    source: 'Web statistics',
    periodType: 'WEEK',
    addsAcrossAgencies: true,
    addsAcrossPeriods: true,
    baseline: { value: 840, days: [-54, -27], source: 'The same page in the four weeks before' },
    counted: { whole: [1_120, 1_890, 1_460, 1_730] },
    confidence: 'MEASURED',
    evidence: 'Export of the web statistics',
  },
  {
    campaign: CAR,
    name: 'Reports about car washes',
    definition: 'Reports by the app or the helpline that name a car wash in the area, whatever made people report.',
    kind: 'RESPONSE',
    unit: 'reports',
    source: 'Safe Car Wash app, helpline',
    periodType: 'WEEK',
    addsAcrossAgencies: true,
    addsAcrossPeriods: true,
    baseline: { value: 31, days: [-391, -364], source: 'The same weeks last year' },
    counted: { whole: [9, 14, 12, 17] },
    confidence: 'MEASURED',
    evidence: 'Weekly list of the app’s owner',
  },
  {
    campaign: WARD,
    name: 'Staff who were trained',
    definition: 'Staff who sat through the whole session; each once, in the month of the first.',
    kind: 'OUTPUT',
    unit: 'people',
    source: 'Training records',
    periodType: 'MONTH',
    addsAcrossAgencies: true,
    addsAcrossPeriods: true,
    baseline: { value: 120, days: [-515, -395], source: 'Training records of three trusts, a year before' },
    objective: 0,
    counted: [
      [84, 92, 61, 70],
      [55, 48, 40, null],
      [22, 31, 3, 28],
    ],
    confidence: 'MEASURED',
    evidence: 'Training records of the month',
  },
  {
    campaign: WARD,
    name: 'Safeguarding referrals that speak of exploitation',
    definition: 'Referrals from the wards that took part in which the form names exploitation, whatever led to them.',
    kind: 'OUTCOME',
    unit: 'referrals',
    source: 'Safeguarding leads',
    periodType: 'MONTH',
    addsAcrossAgencies: true,
    addsAcrossPeriods: true,
    baseline: { value: 14, days: [-515, -395], source: 'The same months a year before' },
    counted: [
      [5, 7, 6, 9],
      [2, 3, 1, null],
      [1, 0, 2, 4],
    ],
    confidence: 'MEASURED',
    evidence: 'Count of the safeguarding leads',
  },
];
