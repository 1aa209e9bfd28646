/** What the campaigns of the demo give to those who take them up; days are counted from the day of loading. */
export interface PlannedAsset {
  /** Of the campaign. */
  readonly campaign: string;
  readonly title: string;
  readonly channel: 'SOCIAL' | 'PRINT' | 'SCREEN' | 'EMAIL' | 'PRESS' | 'EVENT' | 'OTHER';
  readonly language: string | null;
  readonly lines: readonly string[];
  /** Of the library, as a whole; then nothing is uploaded. */
  readonly resource?: string;
  readonly guidance?: string;
  readonly licence?: 'OGL_3' | 'CC_BY_4' | 'BY_PERMISSION';
  readonly expires?: number;
  /** Of an asset of the national campaign, in whose place it stands. */
  readonly position?: number;
  /** How often it was downloaded, on each of the last days. */
  readonly downloads?: readonly number[];
}

export interface PlannedLink {
  readonly campaign: string;
  readonly label: string;
  /** The campaign's own page without. */
  readonly target?: string;
  readonly follows?: readonly number[];
}

const LOOK_AGAIN = 'Look Again';
const CAR = 'Clean Car, Clear Conscience';
const AT_A3 = 'Print at A3 or larger. Your own logo goes at the bottom left, and nowhere else.';

export const plannedAssets: readonly PlannedAsset[] = [
  ...(
    [
      ['en', 'Look again: A3 poster', 'Look again. It may be closer than you think.'],
      ['cy', 'Edrychwch eto: poster A3', 'Edrychwch eto. Efallai ei fod yn agosach nag y tybiwch.'],
      ['pl', 'Look again: A3 poster in Polish', 'Spójrz jeszcze raz.'],
    ] as const
  ).map(([language, title, line]): PlannedAsset => ({
    campaign: LOOK_AGAIN,
    title,
    channel: 'PRINT',
    language,
    lines: [line, 'Modern Slavery & Exploitation Helpline: 08000 121 700'],
    guidance: AT_A3,
    licence: 'OGL_3',
    downloads: language === 'en' ? [14, 9, 11] : [3, 2],
  })),
  {
    campaign: LOOK_AGAIN,
    title: 'Texts for twelve posts, with words for pictures',
    channel: 'SOCIAL',
    language: 'en',
    lines: ['Twelve posts', 'One for each week. Each has the words that describe its picture.'],
    licence: 'OGL_3',
    downloads: [6, 8],
  },
  {
    campaign: LOOK_AGAIN,
    title: 'Press notice for Anti-Slavery Day',
    channel: 'PRESS',
    language: 'en',
    lines: ['Notes to editors', 'For the day itself.'],
    guidance: 'For the day itself only.',
    expires: -8,
    downloads: [],
  },
  {
    campaign: CAR,
    title: 'What a fair wash costs: leaflet',
    channel: 'PRINT',
    language: 'en',
    lines: ['What a fair wash costs', 'If it is very cheap, somebody else may be paying.'],
    guidance: 'For forecourts and car parks. Order thick paper: it is read outside.',
    licence: 'CC_BY_4',
    expires: 60,
    downloads: [2, 4],
  },
  {
    campaign: CAR,
    title: 'Slide for screens in libraries and leisure centres',
    channel: 'SCREEN',
    language: null,
    lines: ['Clean car, clear conscience'],
    licence: 'CC_BY_4',
  },
  {
    campaign: 'Look Again in the Black Country',
    title: 'Look again: A3 poster with the logos of our agencies',
    channel: 'PRINT',
    language: 'en',
    lines: ['Look again. It may be closer than you think.', 'Wolverhampton, Walsall, Dudley and Sandwell together'],
    guidance: AT_A3,
    licence: 'OGL_3',
    position: 1,
    downloads: [3, 1],
  },
  {
    campaign: LOOK_AGAIN,
    title: 'Posters in six languages, with room for a local number',
    channel: 'PRINT',
    language: null,
    lines: [],
    resource: 'look-again-posters',
  },
];

export const plannedLinks: readonly PlannedLink[] = [
  { campaign: LOOK_AGAIN, label: 'A3 posters', follows: [31, 18, 25, 40, 12] },
  {
    campaign: LOOK_AGAIN,
    label: 'Posts',
    target: 'https://www.modernslaveryhelpline.org/',
    follows: [2, 1, 5],
  },
  { campaign: CAR, label: 'Leaflets on forecourts', follows: [5, 9, 4] },
];
