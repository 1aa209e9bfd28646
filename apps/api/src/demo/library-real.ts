import { ENGLAND_AND_WALES, HONORIA, author, link, part, type PlannedResource } from './library-plan.js';

/** Those that the toolkit newsletter of March 2021 highlighted. What each says of itself is told in words of our own. */
export const realResources: readonly PlannedResource[] = [
  {
    slug: 'policing-county-lines-impact-of-covid-19',
    by: HONORIA,
    foundBy: 'PUBLIC',
    reviewIn: 200,
    versions: [
      {
        daysAgo: 40,
        says: {
          kind: 'BRIEFING',
          title: 'Policing County Lines: Impact of Covid-19',
          summary:
            'Early findings of research that was still going on. Lockdown made those who run county lines change how they move drugs and people, and changed how police find and stop them and keep safe whoever they exploit.',
          contributors: [author('Dr Ben Brewster', 'Rights Lab'), author('Dr Grace Robinson', 'Rights Lab')],
          publisher: 'Rights Lab, University of Nottingham',
          publishedOn: '2021-02',
          topics: ['LAW_ENFORCEMENT', 'COUNTY_LINES', 'DATA_AND_RESEARCH'],
          sectors: ['POLICING'],
          jurisdictions: ['UK'],
          licence: 'LINK_ONLY',
          maturity: 'INTERIM',
          links: [
            link(
              'The research that it is part of',
              'https://www.nottingham.ac.uk/research/beacons-of-excellence/rights-lab/research-projects/covid-19-and-child-criminal-exploitation.aspx',
            ),
          ],
        },
      },
    ],
  },
  {
    slug: 'national-enforcement-powers-guide',
    by: HONORIA,
    foundBy: 'PUBLIC',
    reviewIn: 150,
    versions: [
      {
        daysAgo: 41,
        says: {
          kind: 'GUIDANCE',
          title: 'National Enforcement Powers Guide (England and Wales)',
          summary:
            'Which agency may do what when victims or offenders are found, so that several can act together and soon. It helps each to understand the others’ powers and to build its own procedures. Coordinators of partnerships and the police’s modern slavery unit put it together.',
          contributors: [author('Kate Rolle', 'Home Office', 'EDITOR')],
          publisher: 'Home Office',
          publishedOn: '2021-02',
          topics: ['LAW_ENFORCEMENT', 'LOCAL_GOVERNMENT'],
          sectors: ['POLICING', 'LOCAL_GOVERNMENT', 'LABOUR_INSPECTION', 'IMMIGRATION_AND_BORDER', 'PROSECUTION'],
          writtenFor: 'All professionals in law enforcement and associated organisations',
          jurisdictions: ENGLAND_AND_WALES,
          licence: 'LINK_ONLY',
          links: [
            link('The Independent Anti-Slavery Commissioner’s site', 'https://www.antislaverycommissioner.co.uk/'),
          ],
          partNotes: [
            part(
              'Local authority housing enforcement',
              '',
              'What councils may do about homes that people are kept in.',
            ),
            part('Licensing', '', 'Premises and trades that need a council’s licence.'),
            part('Planning', '', 'Buildings that are used as they may not be.'),
          ],
        },
      },
    ],
  },
  {
    slug: 'the-future-of-anti-slavery-efforts',
    by: HONORIA,
    foundBy: 'PUBLIC',
    reviewIn: 300,
    versions: [
      {
        daysAgo: 42,
        says: {
          kind: 'EVIDENCE_REVIEW',
          title:
            'The Future of Anti-Slavery Efforts. What Looks Promising for Tackling Modern Slavery: A review of practice-based research',
          summary:
            'Looks through research from practice for what can be shared and built on, above all in how partners work together to support people as a whole and to enforce the law. It recommends what to do about guidance, training, policy, data, and the part of survivors.',
          contributors: [
            author('Ruth Van Dyke', 'Bakhita Centre for Research on Slavery, Exploitation and Abuse'),
            author('Anta Brachou', 'Bakhita Centre for Research on Slavery, Exploitation and Abuse', 'WITH'),
          ],
          publisher: 'Bakhita Centre for Research on Slavery, Exploitation and Abuse',
          topics: ['DATA_AND_RESEARCH', 'SURVIVOR_SUPPORT', 'LAW_ENFORCEMENT', 'PARTNERSHIPS', 'TRAINING'],
          jurisdictions: ['UK'],
          licence: 'LINK_ONLY',
          links: [
            link(
              'The Bakhita Centre’s publications',
              'https://www.stmarys.ac.uk/research/centres/bakhita/resources.aspx',
            ),
          ],
        },
      },
    ],
  },
];
