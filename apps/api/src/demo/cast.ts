/** Where somebody of the cast sits or serves. Days are counted from the day of loading; negative ones have passed. */
export interface Place {
  readonly partnership: string;
  readonly agency?: string;
  readonly seatTitle?: string;
  readonly capacity?: 'REPRESENTATIVE' | 'DEPUTY';
  readonly office?: 'CHAIR' | 'VICE_CHAIR' | 'COORDINATOR';
  readonly startsIn: number;
  readonly endsIn?: number;
  /** Ended early. */
  readonly ended?: { readonly in: number; readonly reason: string };
}

export interface CastMember {
  readonly name: string;
  readonly jobTitle: string;
  readonly agency: string;
  readonly role: string;
  /** Whose table the account list names; empty for the national coordinator. */
  readonly partnership: string;
  readonly note?: string;
  readonly language?: 'cy';
  readonly isNationalCoordinator?: boolean;
  readonly places: readonly Place[];
}

const fills = (partnership: string, agency: string, startsIn: number, seatTitle = ''): Place => ({
  partnership,
  agency,
  seatTitle,
  capacity: 'REPRESENTATIVE',
  startsIn,
});
const deputisesFor = (partnership: string, agency: string, startsIn: number): Place => ({
  partnership,
  agency,
  capacity: 'DEPUTY',
  startsIn,
});
const serves = (partnership: string, office: Place['office'] & string, startsIn: number): Place => ({
  partnership,
  office,
  startsIn,
});

/** The people whose sign-ins the demo offers: one for each thing that a person can be here. The rest of the five hundred are drawn. */
// prettier-ignore
export const cast: readonly CastMember[] = [
  { name: 'Honoria Lanternby', jobTitle: 'National Partnership Coordinator', agency: 'Office for Action Against Slavery', role: 'National coordinator', partnership: '', isNationalCoordinator: true, places: [fills('14', 'Office for Action Against Slavery', -400)], note: 'may create partnerships; observes at the Coordinators’ Forum' },

  { name: 'Rosalind Thistlewood', jobTitle: 'Partnership Coordinator', agency: 'Tyne Valley Council', role: 'Coordinator', partnership: '1', places: [serves('1', 'COORDINATOR', -640), serves('1a', 'COORDINATOR', -420), fills('14', 'Tyne Valley Council', -600, 'For Tyne Valley')] },
  { name: 'Marcus Quillfeather', jobTitle: 'Assistant Chief Constable', agency: 'Northumbria Police', role: 'Chair', partnership: '1', places: [fills('1', 'Northumbria Police', -700), serves('1', 'CHAIR', -500)] },
  { name: 'Nasreen Silverbirch', jobTitle: 'Head of Safeguarding', agency: 'Tyne and Wall Integrated Care Board', role: 'Vice-chair', partnership: '1', places: [fills('1', 'Tyne and Wall Integrated Care Board', -450), serves('1', 'VICE_CHAIR', -300)] },
  { name: 'Ewan Saltmarsh', jobTitle: 'Community Safety Manager', agency: 'Haltwhistle and Allendale District Council', role: 'Member, core statutory seat', partnership: '1', places: [fills('1', 'Haltwhistle and Allendale District Council', -380)], note: 'speaks for the council as its agency lead; confirms its people' },
  { name: 'Blessing Larkspur', jobTitle: 'Regional Manager', agency: 'Lantern House', role: 'Member, core voluntary seat', partnership: '1', places: [fills('1', 'Lantern House', -510), fills('1a', 'Lantern House', -210)] },
  { name: 'Petra Nightjar', jobTitle: 'Survivor Involvement Lead', agency: 'Unbound Voices', role: 'Member, co-opted seat', partnership: '1', places: [fills('1', 'Unbound Voices', -160)] },
  { name: 'Luis Driftwood', jobTitle: 'Consular Officer', agency: 'Consular Liaison Office, Newcastle', role: 'Observer', partnership: '1', places: [fills('1', 'Consular Liaison Office, Newcastle', -120)], note: 'sees one meeting, to which the office is invited' },
  { name: 'Joyce Rowanberry', jobTitle: 'Detective Superintendent, Public Protection', agency: 'Northumbria Police', role: 'Deputy', partnership: '1', places: [deputisesFor('1', 'Northumbria Police', -330)] },
  { name: 'Alasdair Wheatear', jobTitle: 'Research Fellow', agency: 'University of Tynedale', role: 'No seat any more', partnership: '1', places: [{ ...fills('1', 'University of Tynedale', -560), ended: { in: -20, reason: 'Left the university' } }], note: 'signs in, but sees nothing of the partnership' },
  { name: 'Tariq Moonraker', jobTitle: 'Detective Chief Inspector', agency: 'Humberside Police', role: 'Officer who moved force', partnership: '2', places: [{ ...fills('1', 'Northumbria Police', -800, 'Neighbourhood policing'), ended: { in: -75, reason: 'Moved to Humberside Police' } }, fills('2', 'Humberside Police', -60)], note: 'sees Humber Estuary and no longer Tyne Valley' },
  { name: 'Sunniva Tidewater', jobTitle: 'Director of Services, North', agency: 'Harbour Light Trust', role: 'Sits on several partnerships', partnership: '4', places: [fills('2', 'Harbour Light Trust', -350), fills('4', 'Harbour Light Trust', -600), fills('4a', 'Harbour Light Trust', -150), serves('4a', 'CHAIR', -150), fills('8', 'Harbour Light Trust', -280), deputisesFor('10', 'Harbour Light Trust', -200)], note: 'at four tables; chairs the victim pathway group; speaks for her agency' },

  { name: 'Gideon Oakapple', jobTitle: 'Deputy Chief Constable', agency: 'Merseyside Police', role: 'Outgoing chair', partnership: '4', places: [fills('4', 'Merseyside Police', -1000), { ...serves('4', 'CHAIR', -900), endsIn: 30 }], note: 'hands over within a month' },
  { name: 'Adaeze Hollyhock', jobTitle: 'Chief Superintendent', agency: 'Merseyside Police', role: 'Incoming chair', partnership: '4', places: [fills('4', 'Merseyside Police', -240, 'Neighbourhood policing'), serves('4', 'CHAIR', -14)] },

  { name: 'Manjit Coppergate', jobTitle: 'Partnership Coordinator', agency: 'Dudley and Tipton Metropolitan Council', role: 'Coordinator', partnership: '5', places: [serves('5', 'COORDINATOR', -290), serves('5a', 'COORDINATOR', -290), fills('14', 'Dudley and Tipton Metropolitan Council', -280, 'For Black Country')] },
  { name: 'Imogen Wagtail', jobTitle: 'Chief Nurse', agency: 'Black Country Integrated Care Board', role: 'Chair', partnership: '5', places: [fills('5', 'Black Country Integrated Care Board', -420), serves('5', 'CHAIR', -400)] },
  { name: 'Shanice Dovecote', jobTitle: 'Service Manager', agency: 'Black Country Women’s Shelter', role: 'Member, core voluntary seat', partnership: '5', places: [fills('5', 'Black Country Women’s Shelter', -500)], note: 'does not see the meetings of the statutory members' },
  { name: 'Kulwinder Foxglove', jobTitle: 'Detective Inspector, Exploitation', agency: 'West Midlands Police', role: 'Member, core statutory seat', partnership: '5', places: [fills('5', 'West Midlands Police', -340), fills('5a', 'West Midlands Police', -340), serves('5a', 'CHAIR', -300)], note: 'sees the meetings of the statutory members; chairs the car washes group' },

  { name: 'Gwenllian Heatherbell', jobTitle: 'Cydlynydd y Bartneriaeth / Partnership Coordinator', agency: 'Cyngor Bro Ebwy / Ebbw Vale and Border Council', role: 'Coordinator', partnership: '11', language: 'cy', places: [serves('11', 'COORDINATOR', -520), fills('14', 'Cyngor Bro Ebwy / Ebbw Vale and Border Council', -500, 'For De-ddwyrain Cymru')], note: 'prefers Welsh' },
  { name: 'Rhodri Wrenfield', jobTitle: 'Cyfarwyddwr Nyrsio / Director of Nursing', agency: 'Bwrdd Iechyd Dyffryn Wysg / Usk Valley Health Board', role: 'Chair', partnership: '11', language: 'cy', places: [fills('11', 'Bwrdd Iechyd Dyffryn Wysg / Usk Valley Health Board', -470), serves('11', 'CHAIR', -260)], note: 'prefers Welsh' },

  { name: 'Saoirse Hedgerow', jobTitle: 'Director', agency: 'Safe Harbour Foyle', role: 'Chair of a dormant partnership', partnership: '13', places: [fills('13', 'Safe Harbour Foyle', -900), serves('13', 'CHAIR', -800)], note: 'there is no coordinator: the partnership is in care' },

  { name: 'Theodora Brightwater', jobTitle: 'Head of Partnerships', agency: 'Lantern House', role: 'Joint chair', partnership: '14', places: [fills('14', 'Lantern House', -700), serves('14', 'CHAIR', -365)] },
  { name: 'Anselm Greenfinch', jobTitle: 'Regional Coordinator', agency: 'University of the Arden', role: 'Joint chair', partnership: '14', places: [serves('6', 'COORDINATOR', -800), serves('6a', 'COORDINATOR', -380), fills('14', 'University of the Arden', -700, 'For Heart of England'), serves('14', 'CHAIR', -365)], note: 'coordinates Heart of England' },
  { name: 'Wilhelmina Anastasia Featherstonehaugh-Cholmondeley-Adebayo-Wintergreen', jobTitle: 'Independent Scrutineer and Convener of the Transitional Safeguarding Practice Review Panel', agency: 'Warwickshire, Worcestershire and Upper Avon Joint Safeguarding Board for Transitional and Cross-Boundary Exploitation of Children, Young People and Adults', role: 'Member with a very long name', partnership: '6', places: [fills('6', 'Warwickshire, Worcestershire and Upper Avon Joint Safeguarding Board for Transitional and Cross-Boundary Exploitation of Children, Young People and Adults', -230)] },
];
