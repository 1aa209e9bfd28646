import { ENGLAND_AND_WALES, HONORIA, author, link, part, type PlannedResource } from './library-plan.js';

/** The Act, and what is invented beside it: what public bodies work by. */
export const resourcesOfDuties: readonly PlannedResource[] = [
  {
    slug: 'modern-slavery-act-2015',
    by: HONORIA,
    foundBy: 'PUBLIC',
    reviewIn: 220,
    versions: [
      {
        daysAgo: 145,
        says: {
          kind: 'LEGISLATION_LINK',
          title: 'Modern Slavery Act 2015',
          summary:
            'The offences, the orders that prevent them, the defence for victims, the duty of public authorities to notify, and what large businesses must say of their supply chains.',
          publisher: 'legislation.gov.uk',
          publishedOn: '2015',
          topics: ['LEGISLATION', 'BUSINESS', 'IDENTIFICATION_AND_REFERRAL'],
          jurisdictions: ENGLAND_AND_WALES,
          licence: 'OGL_3',
          links: [link('The Act as it stands', 'https://www.legislation.gov.uk/ukpga/2015/30/contents')],
          partNotes: [
            part('A defence for victims who commit an offence', 'section 45'),
            part(
              'Duty to notify the Secretary of State',
              'section 52',
              'Councils, police and others, of each potential victim.',
            ),
            part('Transparency in supply chains', 'section 54'),
          ],
        },
      },
    ],
  },
  {
    slug: 'what-to-ask-a-supplier',
    by: 'Theodora Brightwater',
    reviewedBy: HONORIA,
    foundBy: 'PUBLIC',
    reviewIn: 75,
    versions: [
      {
        daysAgo: 290,
        says: {
          kind: 'TEMPLATE',
          title: 'What to ask a supplier: questions for public buyers',
          summary:
            'Fourteen questions for tenders of cleaning, care and construction, and what a good answer looks like.',
          publisher: 'UK Partnership Coordinators’ Forum',
          publishedOn: '2026-02',
          topics: ['BUSINESS', 'LOCAL_GOVERNMENT'],
          sectors: ['LOCAL_GOVERNMENT', 'HEALTH'],
          jurisdictions: ['UK'],
          licence: 'OGL_3',
          links: [link('A public buyer’s checklist', 'https://buying.example.org/checklist')],
        },
        unavailable: { daysAgo: 9 },
      },
    ],
  },
  {
    slug: 'referrals-by-quarter',
    by: 'Gideon Oakapple',
    reviewedBy: HONORIA,
    foundBy: 'NETWORK',
    reviewIn: 25,
    versions: [
      {
        daysAgo: 340,
        says: {
          kind: 'DATA_SET',
          title: 'Referrals by quarter and kind of exploitation, 2020 to 2025',
          summary: 'Numbers of five and more, by region, with what was counted differently from year to year.',
          contributors: [author('Gideon Oakapple', 'Merseyside Police')],
          publishedOn: '2025-12',
          topics: ['DATA_AND_RESEARCH', 'IDENTIFICATION_AND_REFERRAL'],
          jurisdictions: ['UK'],
          licence: 'OGL_3',
          links: [link('The figures, by quarter', 'https://figures.example.org/referrals')],
        },
      },
    ],
  },
];
