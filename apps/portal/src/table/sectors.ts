import type { Sector } from '../gql/enums';

interface SectorLook {
  label: string;
  /** On its marks. From the name, as far as it goes. */
  letter: string;
  /** Names its colour in the stylesheet. */
  hue: string;
  pattern: Pattern;
}

export type Pattern = 'plain' | 'dots' | 'stripes' | 'rays' | 'grid' | 'waves' | 'steps' | 'rings';

/** How each sector is told from the others: by its letter and its pattern, and only then by its colour. */
export const sectors: Record<Sector, SectorLook> = {
  POLICING: { label: 'Policing', letter: 'P', hue: 'policing', pattern: 'plain' },
  LOCAL_GOVERNMENT: { label: 'Local government', letter: 'L', hue: 'local', pattern: 'stripes' },
  HEALTH: { label: 'Health', letter: 'H', hue: 'health', pattern: 'dots' },
  FIRE_AND_RESCUE: { label: 'Fire and rescue', letter: 'F', hue: 'fire', pattern: 'rays' },
  PROBATION_AND_PRISONS: { label: 'Probation and prisons', letter: 'R', hue: 'probation', pattern: 'grid' },
  IMMIGRATION_AND_BORDER: { label: 'Immigration and border', letter: 'I', hue: 'border', pattern: 'waves' },
  LABOUR_INSPECTION: { label: 'Labour inspection', letter: 'N', hue: 'labour', pattern: 'steps' },
  PROSECUTION: { label: 'Prosecution', letter: 'C', hue: 'prosecution', pattern: 'rings' },
  EDUCATION: { label: 'Education', letter: 'E', hue: 'education', pattern: 'stripes' },
  HOUSING_AND_HOMELESSNESS: { label: 'Housing and homelessness', letter: 'O', hue: 'housing', pattern: 'grid' },
  VICTIM_SUPPORT: { label: 'Victim support', letter: 'V', hue: 'victims', pattern: 'plain' },
  FAITH: { label: 'Faith', letter: 'T', hue: 'faith', pattern: 'rings' },
  BUSINESS_AND_TRADE: { label: 'Business and trade', letter: 'B', hue: 'business', pattern: 'rays' },
  ACADEMIA: { label: 'Academia', letter: 'A', hue: 'academia', pattern: 'dots' },
  SURVIVORS_ORGANISATIONS: { label: 'Survivors’ organisations', letter: 'S', hue: 'survivors', pattern: 'waves' },
  GOVERNMENT_DEPARTMENT: { label: 'Government department', letter: 'G', hue: 'government', pattern: 'steps' },
};

export const sectorOrder = Object.keys(sectors) as Sector[];
