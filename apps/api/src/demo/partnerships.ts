/** One of the demo's partnerships or of their groups. All are invented; the places are real. */
export interface DemoPartnership {
  /** Number of the partnership; groups of a partnership have a number with a letter. */
  readonly key: string;
  readonly name: string;
  readonly slug: string;
  readonly tier: 'LOCAL' | 'SUB_REGIONAL' | 'REGIONAL' | 'NATIONAL';
  readonly area: string;
  readonly region: string;
  readonly status: 'ACTIVE' | 'DORMANT';
  readonly level?: 'STRATEGIC' | 'TACTICAL' | 'OPERATIONAL';
  readonly parent?: string;
  /** A partnership of its own where it is left out. */
  readonly kind?: 'SUBGROUP' | 'TASK_AND_FINISH';
  /** What a task-and-finish group is to hand over, and by when. */
  readonly task?: { readonly product: string; readonly endsOn: string };
  /** The agency that employs the coordinator. */
  readonly host: string;
  /** The agency whose representative chairs. */
  readonly chairedBy: string;
  /** People with a seat or an office now; 0 for groups, whose people come from the partnership they belong to. */
  readonly people: number;
  readonly rhythm: { everyWeeks: number; nextInDays: number; weekday: number; starts: string; minutes: number };
  readonly venue: string;
}

/** The last day of the victim pathway group. */
export const PATHWAY_REPORTS_ON = '2027-03-31';

const rhythm = (everyWeeks: number, nextInDays: number, weekday: number, starts: string, minutes: number) => ({
  everyWeeks,
  nextInDays,
  weekday,
  starts,
  minutes,
});
const [MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY] = [1, 2, 3, 4, 5] as const;

// prettier-ignore
export const partnerships: readonly DemoPartnership[] = [
  {
    key: '1', name: 'Tyne Valley Anti-Slavery Partnership', slug: 'tyne-valley', level: 'TACTICAL', tier: 'SUB_REGIONAL',
    area: 'The valley of the Tyne from Haltwhistle to the sea; Northumbria Police area', region: 'North East', status: 'ACTIVE',
    host: 'Tyne Valley Council', chairedBy: 'Northumbria Police', people: 47, rhythm: rhythm(13, 9, THURSDAY, '10:00', 120),
    venue: 'Committee Room 2, Civic Hall, Market Place, Hexham',
  },
  {
    key: '2', name: 'Humber Estuary Exploitation Network', slug: 'humber-estuary', tier: 'SUB_REGIONAL',
    area: 'Hull, Goole, Grimsby and the ports of the Humber', region: 'Yorkshire and the Humber', status: 'ACTIVE',
    host: 'Humber Harbour Project', chairedBy: 'Hull and Holderness City Council', people: 31, rhythm: rhythm(6, 12, TUESDAY, '13:30', 120),
    venue: 'The Net Loft, Old Fish Quay, Hull',
  },
  {
    key: '3', name: 'Pennine Gateway Modern Slavery Group', slug: 'pennine-gateway', tier: 'LOCAL',
    area: 'Calder and Colne valleys; West Yorkshire Police area', region: 'Yorkshire and the Humber', status: 'ACTIVE',
    host: "West Yorkshire Mayor's Office for Policing", chairedBy: 'Calder Vale Metropolitan Council', people: 26, rhythm: rhythm(9, 17, WEDNESDAY, '09:30', 120),
    venue: 'Mill Room, Canal Basin Centre, Sowerby Bridge',
  },
  {
    key: '4', name: 'Mersey Bay Anti-Slavery Partnership', slug: 'mersey-bay', level: 'STRATEGIC', tier: 'SUB_REGIONAL',
    area: 'Both banks of the Mersey and the Sefton coast', region: 'North West', status: 'ACTIVE',
    host: 'Merseyside Police', chairedBy: 'Merseyside Police', people: 60, rhythm: rhythm(13, 20, FRIDAY, '10:00', 120),
    venue: 'Training Suite A, Rose Lane Police Centre, Liverpool',
  },
  {
    key: '5', name: 'Black Country Exploitation Board', slug: 'black-country', level: 'OPERATIONAL', tier: 'LOCAL',
    area: 'Dudley, Sandwell, Walsall and Wolverhampton', region: 'West Midlands', status: 'ACTIVE', parent: '6',
    host: 'Dudley and Tipton Metropolitan Council', chairedBy: 'Black Country Integrated Care Board', people: 38, rhythm: rhythm(4, 5, TUESDAY, '14:00', 60),
    venue: 'Lock Room, Canal House, Tipton',
  },
  {
    key: '6', name: 'Heart of England Anti-Slavery Forum', slug: 'heart-of-england', level: 'STRATEGIC', tier: 'REGIONAL',
    area: 'West Midlands, Warwickshire, West Mercia and Staffordshire police areas', region: 'West Midlands', status: 'ACTIVE',
    host: 'University of the Arden', chairedBy: 'Forest of Arden County Council', people: 72, rhythm: rhythm(13, 27, MONDAY, '10:30', 120),
    venue: 'Senate Room, University of the Arden, Coventry Road, Kenilworth',
  },
  {
    key: '7', name: 'Fenland Labour Exploitation Group', slug: 'fenland', level: 'OPERATIONAL', tier: 'LOCAL',
    area: 'Farms and packhouses of the Fens, in Cambridgeshire and Lincolnshire', region: 'East of England', status: 'ACTIVE',
    host: 'Fenland and Wash District Council', chairedBy: 'Fair Work Agency', people: 17, rhythm: rhythm(13, 24, THURSDAY, '11:00', 90),
    venue: 'The Pump House, Bridge Street, Wisbech',
  },
  {
    key: '8', name: 'Trent Corridor Partnership Against Slavery', slug: 'trent-corridor', level: 'STRATEGIC', tier: 'REGIONAL',
    area: 'Nottinghamshire, Derbyshire and Leicestershire', region: 'East Midlands', status: 'ACTIVE',
    host: "Trent Police and Crime Commissioners' Joint Office", chairedBy: "Trent Police and Crime Commissioners' Joint Office", people: 55,
    rhythm: rhythm(13, 33, WEDNESDAY, '10:00', 120), venue: 'Robin Hood Room, Trent Bridge House, Nottingham',
  },
  {
    key: '9', name: 'South Thames Boroughs Exploitation Panel', slug: 'south-thames', tier: 'LOCAL',
    area: 'Riverside boroughs south of the Thames', region: 'London', status: 'ACTIVE',
    host: 'London Borough of Rotherbridge', chairedBy: 'London Borough of Rotherbridge', people: 29, rhythm: rhythm(9, 15, MONDAY, '14:30', 90),
    venue: 'Room 4.02, Rotherbridge Town Hall, Tanner Street, London',
  },
  {
    key: '10', name: 'Severn & Avon Anti-Slavery Partnership', slug: 'severn-and-avon', level: 'TACTICAL', tier: 'SUB_REGIONAL',
    area: 'Bristol, Bath, Gloucester and the country between', region: 'South West', status: 'ACTIVE',
    host: 'Avon and Somerset Police', chairedBy: 'Wellspring West', people: 41, rhythm: rhythm(13, 18, TUESDAY, '10:00', 120),
    venue: 'Harbour Room, Wapping Wharf Centre, Bristol',
  },
  {
    key: '11', name: 'De-ddwyrain Cymru Anti-Exploitation Partnership', slug: 'de-ddwyrain-cymru', level: 'STRATEGIC', tier: 'REGIONAL',
    area: 'Gwent a De Cymru / Gwent and South Wales', region: 'Cymru / Wales', status: 'ACTIVE',
    host: 'Cyngor Bro Ebwy / Ebbw Vale and Border Council', chairedBy: 'Bwrdd Iechyd Dyffryn Wysg / Usk Valley Health Board', people: 33,
    rhythm: rhythm(13, 13, WEDNESDAY, '10:00', 120), venue: 'Ystafell Wysg / Usk Room, Y Ganolfan Ddinesig / Civic Centre, Casnewydd / Newport',
  },
  {
    key: '12', name: 'Clyde Valley Human Trafficking Partnership', slug: 'clyde-valley', tier: 'SUB_REGIONAL',
    area: 'Glasgow, Lanarkshire and Renfrewshire', region: 'Scotland', status: 'ACTIVE',
    host: 'Clydeside Council', chairedBy: 'Police Scotland', people: 28, rhythm: rhythm(13, 30, THURSDAY, '13:00', 120),
    venue: 'Kelvin Room, Broomielaw House, Glasgow',
  },
  {
    key: '13', name: 'Foyle & Lagan Human Exploitation Forum', slug: 'foyle-and-lagan', tier: 'REGIONAL',
    area: 'Derry and Strabane, Belfast and Lisburn', region: 'Northern Ireland', status: 'DORMANT',
    host: 'Lagan Health and Social Care Trust', chairedBy: 'Safe Harbour Foyle', people: 20, rhythm: rhythm(13, 0, FRIDAY, '11:00', 90),
    venue: 'Board Room, Lagan Health and Social Care Trust, Lisburn',
  },
  {
    key: '14', name: "UK Partnership Coordinators' Forum", slug: 'coordinators-forum', level: 'STRATEGIC', tier: 'NATIONAL',
    area: 'United Kingdom', region: '', status: 'ACTIVE',
    host: 'Lantern House', chairedBy: 'Lantern House', people: 17, rhythm: rhythm(13, 22, TUESDAY, '13:00', 120),
    venue: '',
  },
  {
    key: '1a', name: 'Tyne Valley Training Subgroup', slug: 'tyne-valley-training', kind: 'SUBGROUP', level: 'OPERATIONAL', tier: 'SUB_REGIONAL', parent: '1',
    area: 'Training for front-line staff of all member agencies', region: 'North East', status: 'ACTIVE',
    host: 'Tyne Valley Council', chairedBy: 'Corbridge College', people: 0, rhythm: rhythm(6, 16, MONDAY, '14:00', 60), venue: '',
  },
  {
    key: '4a', name: 'Mersey Bay Victim Pathway Task-and-Finish Group', slug: 'mersey-bay-victim-pathway', kind: 'TASK_AND_FINISH', level: 'OPERATIONAL', tier: 'SUB_REGIONAL', parent: '4',
    area: 'What happens to a victim between first disclosure and safe housing', region: 'North West', status: 'ACTIVE',
    task: { product: 'One agreed pathway from first disclosure to safe housing', endsOn: PATHWAY_REPORTS_ON },
    host: 'Merseyside Police', chairedBy: 'Harbour Light Trust', people: 0, rhythm: rhythm(4, 10, THURSDAY, '09:30', 60), venue: '',
  },
  {
    key: '5a', name: 'Black Country Hand Car Washes Group', slug: 'black-country-car-washes', kind: 'SUBGROUP', level: 'OPERATIONAL', tier: 'LOCAL', parent: '5',
    area: 'Hand car washes in the four boroughs', region: 'West Midlands', status: 'ACTIVE',
    host: 'Dudley and Tipton Metropolitan Council', chairedBy: 'West Midlands Police', people: 0, rhythm: rhythm(4, 11, WEDNESDAY, '10:00', 60),
    venue: 'Lock Room, Canal House, Tipton',
  },
  {
    key: '6a', name: 'Heart of England Communications Subgroup', slug: 'heart-of-england-communications', kind: 'SUBGROUP', level: 'OPERATIONAL', tier: 'REGIONAL', parent: '6',
    area: 'Campaigns and press across the region', region: 'West Midlands', status: 'ACTIVE',
    host: 'University of the Arden', chairedBy: 'Lantern House', people: 0, rhythm: rhythm(6, 19, TUESDAY, '11:00', 60), venue: '',
  },
  {
    key: '8a', name: 'Trent Corridor Housing and Licensing Subgroup', slug: 'trent-corridor-housing', kind: 'SUBGROUP', level: 'OPERATIONAL', tier: 'REGIONAL', parent: '8',
    area: 'Houses in multiple occupation, selective licensing and joint visits', region: 'East Midlands', status: 'ACTIVE',
    host: "Trent Police and Crime Commissioners' Joint Office", chairedBy: 'Sherwood and Trent City Council', people: 0,
    rhythm: rhythm(6, 25, MONDAY, '15:00', 60), venue: '',
  },
];
