import type { SeatKind, Sector } from '../../schema.types.js';

/** How each sector is written in a sheet; the portal says the same. */
export const SECTOR_WORDS: Readonly<Record<Sector, string>> = {
  POLICING: 'Policing',
  LOCAL_GOVERNMENT: 'Local government',
  HEALTH: 'Health',
  FIRE_AND_RESCUE: 'Fire and rescue',
  PROBATION_AND_PRISONS: 'Probation and prisons',
  IMMIGRATION_AND_BORDER: 'Immigration and border',
  LABOUR_INSPECTION: 'Labour inspection',
  PROSECUTION: 'Prosecution',
  EDUCATION: 'Education',
  HOUSING_AND_HOMELESSNESS: 'Housing and homelessness',
  VICTIM_SUPPORT: 'Victim support',
  FAITH: 'Faith',
  BUSINESS_AND_TRADE: 'Business and trade',
  ACADEMIA: 'Academia',
  SURVIVORS_ORGANISATIONS: 'Survivors’ organisations',
  GOVERNMENT_DEPARTMENT: 'Government department',
};

export const KIND_WORDS: Readonly<Record<SeatKind, string>> = {
  CORE: 'Core',
  CO_OPTED: 'Co-opted',
  OBSERVER: 'Observer',
};

/** Letters and digits of any script, in lower case, with single spaces. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/&/g, ' and ')
    .split(/[^\p{L}\p{N}]/u)
    .filter(Boolean)
    .join(' ');

const lookup = <K extends string>(words: Readonly<Record<K, string>>, also: Readonly<Record<string, K>>) =>
  new Map<string, K>([
    ...(Object.entries(words) as [K, string][]).flatMap(([key, word]): [string, K][] => [
      [plain(key), key],
      [plain(word), key],
    ]),
    ...Object.entries(also),
  ]);

const sectors = lookup(SECTOR_WORDS, {
  police: 'POLICING',
  'local authority': 'LOCAL_GOVERNMENT',
  council: 'LOCAL_GOVERNMENT',
  nhs: 'HEALTH',
  'health and care': 'HEALTH',
  fire: 'FIRE_AND_RESCUE',
  'fire and rescue service': 'FIRE_AND_RESCUE',
  probation: 'PROBATION_AND_PRISONS',
  prisons: 'PROBATION_AND_PRISONS',
  immigration: 'IMMIGRATION_AND_BORDER',
  'immigration and borders': 'IMMIGRATION_AND_BORDER',
  'labour market enforcement': 'LABOUR_INSPECTION',
  prosecutors: 'PROSECUTION',
  housing: 'HOUSING_AND_HOMELESSNESS',
  homelessness: 'HOUSING_AND_HOMELESSNESS',
  'support for victims': 'VICTIM_SUPPORT',
  'victims support': 'VICTIM_SUPPORT',
  business: 'BUSINESS_AND_TRADE',
  university: 'ACADEMIA',
  universities: 'ACADEMIA',
  'survivor organisations': 'SURVIVORS_ORGANISATIONS',
  'central government': 'GOVERNMENT_DEPARTMENT',
});

const kinds = lookup(KIND_WORDS, { coopted: 'CO_OPTED', 'co opted member': 'CO_OPTED', observing: 'OBSERVER' });

const answers = new Map<string, boolean>([
  ['yes', true],
  ['y', true],
  ['true', true],
  ['1', true],
  ['no', false],
  ['n', false],
  ['false', false],
  ['0', false],
]);

export const sectorWritten = (text: string): Sector | undefined => sectors.get(plain(text));
export const kindWritten = (text: string): SeatKind | undefined => kinds.get(plain(text));
export const answerWritten = (text: string): boolean | undefined => answers.get(plain(text));
