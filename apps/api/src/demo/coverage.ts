import { demoId } from './draw.js';
import { partnerships } from './partnerships.js';
import { audienceOf, type Row } from './rows.js';

/** The official areas that each partnership covers, by its key. They are real; what each is called stands beside it. */
const covered: Readonly<Record<string, readonly string[]>> = {
  // Northumbria Police.
  '1': ['E23000007'],
  // Hull, the East Riding, North and North East Lincolnshire.
  '2': ['E06000010', 'E06000011', 'E06000012', 'E06000013'],
  // Calderdale and Kirklees.
  '3': ['E08000033', 'E08000034'],
  // Merseyside Police.
  '4': ['E23000004'],
  // Dudley, Sandwell, Walsall, Wolverhampton.
  '5': ['E08000027', 'E08000028', 'E08000030', 'E08000031'],
  // The West Midlands, Staffordshire, West Mercia and Warwickshire forces.
  '6': ['E23000014', 'E23000015', 'E23000016', 'E23000017'],
  // Fenland, South Holland, Boston.
  '7': ['E07000010', 'E07000140', 'E07000136'],
  // The Derbyshire, Nottinghamshire and Leicestershire forces.
  '8': ['E23000018', 'E23000019', 'E23000021'],
  // Southwark, Lambeth, Lewisham, Greenwich.
  '9': ['E09000028', 'E09000022', 'E09000023', 'E09000011'],
  // Avon and Somerset, Gloucestershire.
  '10': ['E23000036', 'E23000037'],
  // Gwent, South Wales.
  '11': ['W15000002', 'W15000003'],
  // Glasgow City, North and South Lanarkshire, Renfrewshire, East Renfrewshire.
  '12': ['S12000049', 'S12000050', 'S12000029', 'S12000038', 'S12000011'],
  // Derry City and Strabane, Belfast, Lisburn and Castlereagh.
  '13': ['N09000005', 'N09000003', 'N09000007'],
  // All four nations.
  '14': ['E92000001', 'W92000004', 'S92000003', 'N92000002'],
};

export interface DemoCoverage {
  readonly coverage: readonly Row[];
}

export function coverageOf(): DemoCoverage {
  return {
    coverage: partnerships.flatMap(({ key }) => {
      const partnershipId = demoId('partnership', key);
      const audience = audienceOf('CIRCLE', partnershipId);
      return (covered[key] ?? []).map((areaCode): Row => ({ partnershipId, areaCode, audience }));
    }),
  };
}
