import type { ClientBase } from 'pg';
import { demoId } from './draw.js';

interface Said {
  readonly key: string;
  readonly summary: string;
  readonly activities: readonly string[];
  /** When its coordinator last said that it is right. */
  readonly confirmedDaysAgo: number;
  readonly leftOut?: readonly string[];
}

const JOIN =
  'Agencies that meet people who may be exploited are welcome. Write to us by the form; the coordinator answers within two weeks.';

/** One that nobody has confirmed for seven months, one that is hidden, and one (the ninth) that was never published. */
const SAID: readonly Said[] = [
  {
    key: '1',
    summary:
      'Agencies along the Tyne that find, help and protect people in slavery, and bring those who exploit them to justice.',
    activities: ['VICTIM_SUPPORT', 'AWARENESS', 'TRAINING', 'INFORMATION_SHARING'],
    confirmedDaysAgo: 40,
  },
  {
    key: '2',
    summary: 'A network around the Humber, led by a charity, for those who meet exploited people in ports and fields.',
    activities: ['AWARENESS', 'PREVENTION', 'BUSINESS_ENGAGEMENT'],
    confirmedDaysAgo: 12,
  },
  {
    key: '3',
    summary: 'West Yorkshire services that plan visits, training and support together.',
    activities: ['TRAINING', 'VICTIM_SUPPORT'],
    confirmedDaysAgo: 100,
  },
  {
    key: '4',
    summary: 'Police, councils, health and charities on both banks of the Mersey.',
    activities: ['VICTIM_SUPPORT', 'INTELLIGENCE', 'INVESTIGATIONS', 'TRAINING', 'GOALS_AND_OUTCOMES'],
    confirmedDaysAgo: 20,
  },
  {
    key: '5',
    summary: 'Plans joint visits, and support for those who are found, in the four boroughs.',
    activities: ['INVESTIGATIONS', 'VICTIM_SUPPORT'],
    confirmedDaysAgo: 75,
    leftOut: ['CONTACT'],
  },
  {
    key: '6',
    summary: 'Sets direction for the partnerships of the West Midlands, and shares what works.',
    activities: ['GOALS_AND_OUTCOMES', 'TRAINING', 'AWARENESS', 'FUNDING'],
    confirmedDaysAgo: 8,
  },
  {
    key: '7',
    summary: 'Against labour exploitation on farms and in packhouses.',
    activities: ['BUSINESS_ENGAGEMENT', 'PREVENTION', 'INVESTIGATIONS'],
    confirmedDaysAgo: 150,
  },
  {
    key: '8',
    summary: 'Three police areas with one plan, and one report a year.',
    activities: ['INTELLIGENCE', 'GOALS_AND_OUTCOMES', 'AWARENESS'],
    confirmedDaysAgo: 55,
  },
  {
    key: '10',
    summary: 'From Bristol to Gloucester: support for survivors in towns and on the land.',
    activities: ['VICTIM_SUPPORT', 'AWARENESS', 'BUSINESS_ENGAGEMENT'],
    confirmedDaysAgo: 213,
  },
  {
    key: '11',
    summary: 'Cefnogi goroeswyr yng Ngwent a De Cymru. / Support for survivors in Gwent and South Wales.',
    activities: ['VICTIM_SUPPORT', 'TRAINING'],
    confirmedDaysAgo: 33,
  },
  {
    key: '12',
    summary: 'Glasgow and the valley: identification, support and disruption under Scottish law.',
    activities: ['VICTIM_SUPPORT', 'INVESTIGATIONS', 'INFORMATION_SHARING'],
    confirmedDaysAgo: 64,
  },
  {
    key: '13',
    summary: 'Health and charities between the Foyle and the Lagan.',
    activities: ['VICTIM_SUPPORT', 'AWARENESS'],
    confirmedDaysAgo: 330,
  },
  {
    key: '14',
    summary: 'Where the coordinators of partnerships meet, compare and ask.',
    activities: ['GOALS_AND_OUTCOMES', 'TRAINING'],
    confirmedDaysAgo: 3,
    leftOut: ['SECTORS'],
  },
];

const FIELDS = ['SUMMARY', 'ACTIVITIES', 'SECTORS', 'AGENCIES', 'HOW_TO_JOIN', 'CONTACT', 'ADDRESSES'];

/** What partnerships say in the directory: the same changes as the program makes, one after the other. */
export async function fillDirectory(client: ClientBase, now: Date): Promise<void> {
  for (const { key, summary, activities, confirmedDaysAgo, leftOut = [] } of SAID) {
    const confirmedAt = new Date(now.getTime() - confirmedDaysAgo * 24 * 60 * 60 * 1000);
    await client.query(
      `update public.directory_entry e set summary = $2, activities = $3, how_to_join = $4, public_fields = $5, consented_at = $6,
         consented_by_id = o.person_id, confirmed_at = $6, confirmed_as = o.office, version = 2
       from (select person_id, office from public.office_term where partnership_id = $1 and office in ('COORDINATOR', 'CHAIR', 'VICE_CHAIR')
         order by array_position('{COORDINATOR,CHAIR,VICE_CHAIR}'::text[], office), starts_on, id limit 1) o
       where e.partnership_id = $1`,
      [
        demoId('partnership', key),
        summary,
        activities,
        JOIN,
        FIELDS.filter((field) => !leftOut.includes(field)),
        confirmedAt,
      ],
    );
  }
}
