import { midlandsAndEast } from './agencies.midlands-and-east.js';
import { north } from './agencies.north.js';
import { southAndNations } from './agencies.south-and-nations.js';

const SECTOR_OF_TYPE: Record<string, string> = {
  'police force': 'POLICING',
  'police and crime commissioner': 'POLICING',
  'regional organised crime unit': 'POLICING',
  'county council': 'LOCAL_GOVERNMENT',
  'district council': 'LOCAL_GOVERNMENT',
  'unitary council': 'LOCAL_GOVERNMENT',
  'borough council': 'LOCAL_GOVERNMENT',
  'combined authority': 'LOCAL_GOVERNMENT',
  'safeguarding board': 'LOCAL_GOVERNMENT',
  'integrated care board': 'HEALTH',
  'NHS trust': 'HEALTH',
  'health board': 'HEALTH',
  'health and social care trust': 'HEALTH',
  'ambulance service': 'HEALTH',
  'fire service': 'FIRE_AND_RESCUE',
  'probation service': 'PROBATION_AND_PRISONS',
  prison: 'PROBATION_AND_PRISONS',
  'border command': 'IMMIGRATION_AND_BORDER',
  'immigration command': 'IMMIGRATION_AND_BORDER',
  'labour regulator': 'LABOUR_INSPECTION',
  'prosecution service': 'PROSECUTION',
  university: 'ACADEMIA',
  college: 'EDUCATION',
  'schools trust': 'EDUCATION',
  'housing association': 'HOUSING_AND_HOMELESSNESS',
  'homelessness charity': 'HOUSING_AND_HOMELESSNESS',
  'national charity': 'VICTIM_SUPPORT',
  'local charity': 'VICTIM_SUPPORT',
  'faith network': 'FAITH',
  'business network': 'BUSINESS_AND_TRADE',
  'trade union': 'BUSINESS_AND_TRADE',
  'survivors’ organisation': 'SURVIVORS_ORGANISATIONS',
  'embassy liaison': 'GOVERNMENT_DEPARTMENT',
  'government department': 'GOVERNMENT_DEPARTMENT',
  'commissioner’s office': 'GOVERNMENT_DEPARTMENT',
};

/** Bodies that sit at several tables, or whose work is national. A table below names them without saying again what they are. */
const NATIONAL = `
  national charity          Lantern House
  national charity          Harbour Light Trust
  survivors’ organisation   Unbound Voices
  labour regulator          Fair Work Agency
  labour regulator          Gangmasters and Labour Abuse Authority
  immigration command       Immigration Compliance Command
  border command            Border Operations Command
  prosecution service       National Prosecution Service
  trade union               Union of Carers, Cleaners and Pickers
  business network          Responsible Car Wash Network
  business network          Growers’ Fair Labour Association
  faith network             Many Faiths Against Slavery
  homelessness charity      Doorstep
  government department     Department for Safer Communities
  commissioner’s office     Office for Action Against Slavery
  district council          Wash Borough Council
`;

export interface DemoAgency {
  readonly name: string;
  readonly type: string;
  readonly sector: string;
}

/** What a table below says of an agency's seat. */
export interface DemoMember {
  readonly agency: string;
  readonly kind: 'CORE' | 'CO_OPTED' | 'OBSERVER';
  readonly isStatutory: boolean;
  readonly isVacant: boolean;
}

const columns = (table: string): string[][] =>
  table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.trim().split(/\s{2,}/));

function agencyOf(type: string, name: string): DemoAgency {
  const sector = SECTOR_OF_TYPE[type];
  if (!sector) throw new Error(`No sector is known for a ${type}, such as ${name}.`);
  return { name, type, sector };
}

function memberOf([, agency = '', marks = '']: string[]): DemoMember {
  return {
    agency,
    kind: marks.includes('co-opted') ? 'CO_OPTED' : marks.includes('observer') ? 'OBSERVER' : 'CORE',
    isStatutory: marks.includes('statutory'),
    isVacant: marks.includes('vacant'),
  };
}

const tables: Record<string, string> = { ...north, ...midlandsAndEast, ...southAndNations };

/** Every agency of the demo, once. */
export const agencies: readonly DemoAgency[] = [
  ...new Map(
    [NATIONAL, ...Object.values(tables)]
      .flatMap(columns)
      .filter(([type]) => type !== 'shared body')
      .map(([type = '', name = '']) => [name, agencyOf(type, name)] as const),
  ).values(),
];

/** Who has a seat at the table of a partnership, in the order of the table. */
export const membersOf = (key: string): readonly DemoMember[] => columns(tables[key] ?? '').map(memberOf);
