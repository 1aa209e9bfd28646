import { HONORIA, author, part, type PlannedResource } from './library-plan.js';

/** Invented: what those who work in the field write down for each other. */
export const resourcesOfPractice: readonly PlannedResource[] = [
  {
    slug: 'farm-visits-with-the-labour-inspectors',
    by: 'Tariq Moonraker',
    reviewedBy: HONORIA,
    foundBy: 'NETWORK',
    reviewIn: 130,
    versions: [
      {
        daysAgo: 70,
        says: {
          kind: 'CASE_STUDY',
          title: 'Eleven farms in a week: visits together with labour inspectors',
          summary:
            'How police, council and labour inspectors went to eleven farms in picking time, what the interpreters changed, and why two visits had to be made again.',
          contributors: [author('Tariq Moonraker', 'Humberside Police')],
          publishedOn: '2026-09',
          topics: ['LABOUR_EXPLOITATION', 'LAW_ENFORCEMENT', 'BUSINESS'],
          sectors: ['POLICING', 'LABOUR_INSPECTION', 'LOCAL_GOVERNMENT'],
          jurisdictions: ['ENGLAND'],
          licence: 'OGL_3',
          partNotes: [part('Interpreters', 'page 2', 'Two languages at each visit, and nobody from the village.')],
        },
        files: [
          {
            label: 'Case study',
            language: 'en',
            lines: [
              'Eleven farms in a week',
              '',
              'In the second week of June eleven farms were visited by police, council and labour inspectors together.',
              'Each visit took a morning. Nobody was told beforehand but the gangmaster who holds the licence.',
              '',
              'What went well: one list of questions for all agencies, agreed the week before.',
              'What did not: two caravans sites were found too late in the day to speak with those who live there.',
            ],
            more: [
              [
                'Interpreters',
                '',
                'Two languages were spoken at each visit. An interpreter from the next village was known to the foreman:',
                'after the first day all came from another county.',
              ],
            ],
          },
        ],
      },
    ],
  },
  {
    slug: 'pop-up-brothels-what-landlords-see',
    by: 'Adaeze Hollyhock',
    reviewedBy: HONORIA,
    foundBy: 'NETWORK',
    reviewIn: 280,
    versions: [
      {
        daysAgo: 35,
        says: {
          kind: 'SEVEN_MINUTE_BRIEFING',
          title: 'Short lets and sexual exploitation in seven minutes',
          summary:
            'What owners of short lets notice first, what they may ask, and whom they ring, by day and by night.',
          contributors: [author('Adaeze Hollyhock', 'Merseyside Police')],
          publishedOn: '2026-10',
          topics: ['SEXUAL_EXPLOITATION', 'BUSINESS', 'AWARENESS'],
          sectors: ['POLICING', 'HOUSING_AND_HOMELESSNESS'],
          jurisdictions: ['ENGLAND'],
          licence: 'CC_BY_4',
        },
        files: [
          {
            label: 'Briefing',
            language: 'en',
            lines: ['Short lets and sexual exploitation', '', 'Towels, takeaway boxes, and a new guest each night.'],
          },
        ],
      },
    ],
  },
  {
    slug: 'behind-the-front-door',
    by: 'Shanice Dovecote',
    reviewedBy: HONORIA,
    foundBy: 'NETWORK',
    reviewIn: 190,
    versions: [
      {
        daysAgo: 175,
        says: {
          kind: 'GUIDANCE',
          title: 'Behind the front door: domestic servitude and the visa that goes with it',
          summary: 'What health visitors and schools may notice, and what becomes of a visa when somebody leaves.',
          contributors: [author('Shanice Dovecote', 'Black Country Women’s Shelter')],
          publishedOn: '2026-05',
          topics: ['DOMESTIC_SERVITUDE', 'IDENTIFICATION_AND_REFERRAL', 'SURVIVOR_SUPPORT'],
          sectors: ['HEALTH', 'EDUCATION'],
          jurisdictions: ['UK'],
          licence: 'CC_BY_SA_4',
        },
        files: [
          {
            label: 'Guidance',
            language: 'en',
            lines: [
              'Behind the front door',
              '',
              'Ask where she sleeps, who keeps her passport, when she was last out.',
            ],
          },
        ],
      },
    ],
  },
  {
    slug: 'school-assembly-on-county-lines',
    by: 'Wilhelmina Anastasia Featherstonehaugh-Cholmondeley-Adebayo-Wintergreen',
    reviewedBy: HONORIA,
    foundBy: 'PUBLIC',
    reviewIn: 240,
    versions: [
      {
        daysAgo: 85,
        says: {
          kind: 'TRAINING_SLIDES',
          title: 'Trainers, a phone and a favour: an assembly for schools',
          summary: 'Twenty minutes for pupils of twelve to fourteen, with notes for whoever gives it.',
          contributors: [
            author(
              'Wilhelmina Anastasia Featherstonehaugh-Cholmondeley-Adebayo-Wintergreen',
              'Warwickshire, Worcestershire and Upper Avon Joint Safeguarding Board for Transitional and Cross-Boundary Exploitation of Children, Young People and Adults',
            ),
          ],
          publishedOn: '2026-08-29',
          topics: ['CHILDREN', 'COUNTY_LINES', 'TRAINING'],
          sectors: ['EDUCATION'],
          jurisdictions: ['ENGLAND'],
          licence: 'CC_BY_NC_4',
        },
        files: [
          {
            label: 'Slides',
            language: 'en',
            lines: ['Trainers, a phone and a favour', '', 'Nobody gives you trainers for nothing.'],
          },
        ],
      },
    ],
  },
  {
    slug: 'arwyddion-camfanteisio',
    by: 'Gwenllian Heatherbell',
    reviewedBy: HONORIA,
    foundBy: 'PUBLIC',
    reviewIn: 170,
    versions: [
      {
        daysAgo: 115,
        says: {
          kind: 'POSTER',
          title: 'Arwyddion camfanteisio: taflen i gymunedau',
          summary:
            'A leaflet in Welsh and English for chapels, mosques and community halls: what to notice, and whom to ring.',
          contributors: [author('Gwenllian Heatherbell')],
          publishedOn: '2026-07',
          topics: ['COMMUNITY_AND_FAITH', 'AWARENESS'],
          jurisdictions: ['WALES'],
          languages: ['cy', 'en'],
          licence: 'OGL_3',
        },
        files: [
          { label: 'Taflen', language: 'cy', lines: ['Arwyddion camfanteisio', '', 'Pwy sydd yn dal eich pasbort?'] },
        ],
      },
    ],
  },
];
