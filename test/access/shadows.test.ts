import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getNamedType } from 'graphql';
import { schedule } from '../factories/meetings.js';
import {
  aRoundTable,
  AGREEMENTS,
  CANARY,
  canary,
  MEETINGS,
  PEOPLE,
  SEATS,
  type RoundTable,
} from '../factories/round-table.js';
import { startApp, type TestApp } from '../support/app.js';
import { ask } from '../support/cluster/index.js';
import type { Visitor } from '../support/visitor.js';
import { expectToStandIn, markdown } from './checked-in-table.js';
import { schema, walk } from './schema-walk.js';

const idsOf = {
  action: 'select id from action order by id',
  campaign: 'select id from campaign order by id',
  campaignActivity: 'select id from campaign_activity order by id',
  campaignMetric: 'select id from campaign_metric order by id',
  metricReading: 'select id from metric_reading order by id',
  datePoll: 'select id from date_poll order by id',
  decision: 'select id from decision order by id',
  example: 'select id from example order by id',
  gap: 'select id from gap order by id',
  governanceDocument: 'select id from governance_document order by id',
  libraryGap: 'select id from library_gap order by id',
  trainingSession: 'select id from training_session order by id',
  nomination: 'select id from nomination order by id',
  selfAssessment: 'select id from self_assessment order by id',
  vacancy: 'select id from vacancy order by id',
};

/** Whom nothing restricted to the officers of a partnership is for. */
const OUTSIDERS = [
  'public',
  'without-seat',
  'core-member',
  'statutory-member',
  'co-opted-member',
  'observer',
  'guest',
  'national-coordinator',
  'member-elsewhere',
];

/** Where the walk begins at some of them, not at all. */
const FEW = ['agency', 'person', 'librarySuggestions', 'similarLibraryGaps'];

/** Another way to what the walk begins at by itself. */
const SECOND_WAYS = ['campaignCalled', 'mostUsedResources'];

/** From these the walk goes on for a level where it comes to what it begins at as well: a version is read through its resource by who cannot ask for it. */
const FAR = ['viewer', 'partnership', 'resource'];

interface Question {
  readonly root: string;
  /** The id or slug that it is asked of. */
  readonly key: string | undefined;
  readonly query: string;
}

interface Page {
  readonly nodes: { id: string }[];
  readonly pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** What a thing leaves behind where it is not shown itself: texts nested in others, counts, pages. */
describe('what is hidden leaves no shadow', () => {
  let app: TestApp;
  let table: RoundTable;
  const visitors = new Map<string, Visitor>();
  /** What each of them was answered to each question. */
  const before = new Map<string, string>();

  beforeAll(async () => {
    app = await startApp();
    // The same deep questions are asked of everybody: to plan each of them once takes a tenth of the time.
    await ask(app.database.ownerUrl, `alter database ${app.database.name} set plan_cache_mode = force_generic_plan`);
    table = await aRoundTable(app);
    visitors.set('public', app.visitor());
    for (const who of PEOPLE) visitors.set(who, await table.world.as(table.people[who]));
  }, 600_000);
  afterAll(async () => {
    await table?.world.end();
    await app?.stop();
  });

  /**
   * Every question that somebody could ask who asks for everything, from every place they could begin at: three levels deep
   * from themselves and from a partnership, two from the rest, since what these lead to is a place to begin at as well. Where
   * the way leads to such a place, most ask what it says itself and go no further: it is walked from by itself.
   */
  async function questions(): Promise<Question[]> {
    const ids = async (of: keyof typeof idsOf) =>
      (await table.world.sql<{ id: string }>(idsOf[of])).map(({ id }): [string, string] => [of, id]);
    const series = await table.world.sql<{ id: string }>('select id from meeting_series order by id');
    const papers = async (table_: 'paper' | 'paper_request') =>
      (await table.world.sql<{ id: string }>(`select id from ${table_} order by id`)).map(
        ({ id }): [string, string] => [table_ === 'paper' ? 'paper' : 'paperRequest', id],
      );
    const starts: [root: string, key?: string][] = [
      ['viewer'],
      ['vacancies'],
      ...(await ids('datePoll')),
      ...(await ids('decision')),
      ...(await ids('gap')),
      ...(await ids('action')),
      ...(await ids('vacancy')),
      ...(await ids('nomination')),
      ['agencies'],
      ['people'],
      ['overdueConfirmations'],
      ...(['core', 'elsewhere'] as const).map((name): [string, string] => ['agency', table.seats[name].agencyId]),
      ...(['core', 'elsewhere'] as const).map((name): [string, string] => [
        'agencyProfile',
        table.seats[name].agencyId,
      ]),
      ...(['core-member', 'chair', 'member-elsewhere'] as const).map((name): [string, string] => [
        'person',
        table.people[name].id,
      ]),
      ['demoMailbox'],
      ['proposals'],
      ['partnershipRegister'],
      ['partnershipsWithoutOfficer'],
      ...Object.values(table.proposals).map(({ id }): [string, string] => ['proposal', id]),
      ...(await papers('paper')),
      ...(await papers('paper_request')),
      ['resources'],
      ['mySubmissions'],
      ['reviewDesk'],
      ['resourcesToConfirm'],
      ['resourcesToMend'],
      ['libraryTopics'],
      ['places', 'CNRY'],
      ['areas', 'NATION'],
      ['boundaryImports'],
      ['librarySearch'],
      ['mostUsedResources'],
      ['librarySuggestions', 'CNRY'],
      ['directory'],
      ['directoryOnMap'],
      ['directoryRecords'],
      ['directoryInFull'],
      ['directoryChanges'],
      ['directoryEntry', table.home.slug],
      ['directoryEntry', table.elsewhere.slug],
      ['callForExamples', 'what-works'],
      ['callsForExamples'],
      ['examples'],
      ...(await ids('example')),
      ['libraryGaps'],
      ['similarLibraryGaps', 'CNRY'],
      ...(await ids('governanceDocument')),
      ...(await ids('libraryGap')),
      ...(await ids('selfAssessment')),
      ['collections'],
      ['collection', 'collection-for-all'],
      ['collection', 'collection-in-draft'],
      ['courses'],
      ['course', 'course-of-home'],
      ['course', 'course-of-elsewhere'],
      ['trainingSessions'],
      ['myTraining'],
      ...(await ids('trainingSession')),
      ['campaigns'],
      ...(await ids('campaign')),
      ...(await table.world.sql<{ slug: string }>('select slug from campaign order by id')).map(
        ({ slug }): [string, string] => ['campaignCalled', slug],
      ),
      ...(await ids('campaignActivity')),
      ...(await ids('campaignMetric')),
      ...(await ids('metricReading')),
      ...(await table.world.sql<{ slug: string }>('select slug from resource order by id')).map(
        ({ slug }): [string, string] => ['resource', slug],
      ),
      ...(await table.world.sql<{ id: string }>('select id from resource_version order by id')).map(
        ({ id }): [string, string] => ['resourceVersion', id],
      ),
      ...MEETINGS.map((name): [string, string] => ['meeting', table.meetings[name].id]),
      ...series.map(({ id }): [string, string] => ['meetingSeries', id]),
      ...AGREEMENTS.map((name): [string, string] => ['agreement', table.agreements[name].id]),
      ...SEATS.map((name): [string, string] => ['seat', table.seats[name].id]),
      ...[table.home, table.elsewhere].map(({ slug }): [string, string] => ['partnership', slug]),
    ];
    const roots = schema.getQueryType()!.getFields();
    const begun = new Set(
      starts.flatMap(([root, key]) => (key && !FEW.includes(root) ? [getNamedType(roots[root]!.type).name] : [])),
    );
    const depthOf = (root: string) =>
      SECOND_WAYS.includes(root) ? 1 : ['viewer', 'partnership'].includes(root) ? 3 : 2;
    return starts.flatMap(([root, key]) => {
      const beyond = FAR.includes(root) ? 1 : 0;
      return walk(root, depthOf(root), begun, beyond).map((query) => ({ root, key, query }));
    });
  }

  /** Has all of them ask everything, one after the other, and each question before the next: the database knows by then how to find the answer. */
  async function askEverything(
    people: readonly string[],
    hear: (who: string, answer: string, nth: number) => void,
  ): Promise<void> {
    for (const [nth, { root, key, query }] of (await questions()).entries()) {
      const body = JSON.stringify({ query, variables: { key } });
      for (const who of people) {
        const { text } = await visitors.get(who)!.said(body);
        hear(who, `${root} ${key} ${text}`, nth);
      }
    }
  }

  test('the walk begins at every field of the query type that leads anywhere', () => {
    const roots = Object.keys(schema.getQueryType()!.getFields());
    expect(roots.sort()).toEqual([
      'action',
      'agencies',
      'agency',
      'agencyProfile',
      'agendaTemplates',
      'agreement',
      'areas',
      'bankHolidays',
      'boundaryImports',
      'callForExamples',
      'callsForExamples',
      'campaign',
      'campaignActivity',
      'campaignCalled',
      'campaignMetric',
      'campaigns',
      'certificateCheck',
      'collection',
      'collections',
      'contactForm',
      'course',
      'courses',
      'datePoll',
      'decision',
      'demoMailbox',
      'demoMessage',
      'directory',
      'directoryChanges',
      'directoryEntry',
      'directoryInFull',
      'directoryOnMap',
      'directoryRecords',
      'electionPeriods',
      'example',
      'exampleForm',
      'exampleStatus',
      'examples',
      'gap',
      'governanceDocument',
      'invitationPreview',
      'leadInvitationPreview',
      'libraryGap',
      'libraryGaps',
      'libraryLanguages',
      'librarySearch',
      'librarySuggestions',
      'libraryTopics',
      'meeting',
      'meetingSeries',
      'metricReading',
      'mostUsedResources',
      'mySubmissions',
      'myTraining',
      'nomination',
      'openData',
      'overdueConfirmations',
      'paper',
      'paperRequest',
      'partnership',
      'partnershipRegister',
      'partnershipsWithoutOfficer',
      'people',
      'person',
      'places',
      'proposal',
      'proposalForm',
      'proposalStatus',
      'proposals',
      'resource',
      'resourceVersion',
      'resources',
      'resourcesToConfirm',
      'resourcesToMend',
      'reviewDesk',
      'searchAlert',
      'seat',
      'selfAssessment',
      'seriesDates',
      'similarLibraryGaps',
      'trainingSession',
      'trainingSessions',
      'uploadRules',
      'vacancies',
      'vacancy',
      'viewer',
    ]);
  });

  test('the canaries that each of them hears are as they were reviewed', async () => {
    const heard = new Map<string, Set<string>>([...visitors.keys()].map((who) => [who, new Set()]));
    const wrong: string[] = [];
    await askEverything([...visitors.keys()], (who, answer, nth) => {
      if (/asks for too much|INTERNAL/.test(answer)) wrong.push(`${who}: ${answer.slice(0, 500)}`);
      for (const each of answer.match(new RegExp(CANARY, 'gi')) ?? []) heard.get(who)!.add(each.toLowerCase());
      before.set(`${who} ${nth}`, digest(answer));
    });
    expect(wrong).toEqual([]);
    const all = [...new Set([...heard.values()].flatMap((each) => [...each]))].sort();
    const text = [
      '# Which canaries each of them hears',
      'Every text of something restricted bears a canary, `CNRY-whose-which`. Measured by `test/access/shadows.test.ts`: each person asks for every field, two or three levels deep, from every place they could begin at, hidden ones included, and every byte of the answers is searched. Regenerate with `UPDATE_TABLES=1`; the diff is the review.',
      markdown(
        ['', ...heard.keys()],
        all.map((each) => [each, ...[...heard.values()].map((own) => (own.has(each) ? '✔' : '·'))]),
      ),
    ];
    expectToStandIn('test/access/canaries.md', `${text.join('\n\n')}\n`);
  }, 600_000);

  test('a restricted meeting changes nothing, no count, no page, no byte, for those it is not for', async () => {
    // Between the others in time, so that it would shift what comes after.
    await schedule(visitors.get('chair')!, table.home.id, {
      seenBy: 'OFFICERS',
      title: canary('new', 'title'),
      heldOn: '2030-01-02',
    });
    const changed: string[] = [];
    let isToldToTheCoordinator = false;
    await askEverything([...OUTSIDERS, 'coordinator'], (who, answer, nth) => {
      if (who === 'coordinator') isToldToTheCoordinator ||= answer.includes(canary('new', 'title'));
      else if (digest(answer) !== before.get(`${who} ${nth}`)) changed.push(`${who}: ${answer}`);
    });
    expect(changed).toEqual([]);
    expect(isToldToTheCoordinator).toBe(true);
  }, 600_000);

  test('pages of a list are as long as if hidden rows had never been', async () => {
    const query = `query ($slug: String!, $after: String) { partnership(slug: $slug) { upcomingMeetings(first: 1, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } } }`;
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const answer: { partnership: { upcomingMeetings: Page } } = await visitors
        .get('co-opted-member')!
        .get(query, { slug: table.home.slug, after });
      const { nodes, pageInfo } = answer.partnership.upcomingMeetings;
      expect(nodes).toHaveLength(1);
      ids.push(String(nodes[0]?.id));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after);
    const seen = (['partnership', 'next', 'observed'] as const).map((name) => table.meetings[name].id);
    const ofSeries = await table.world.sql<{ id: string }>(
      `select id from meeting where partnership_id = $1 and title = 'CNRY-series-title'`,
      [table.home.id],
    );
    expect(new Set(ids)).toEqual(new Set([...seen, ...ofSeries.map(({ id }) => id)]));
  });
});

/** What tells answers apart, but for when somebody was last seen, and when what is drawn only now would be changed; short, for the answers are many. */
const digest = (answer: string) =>
  createHash('sha256')
    .update(answer.replace(/"(lastSeenAt|changedAt)" ?: ?"[^"]*"/g, ''))
    .digest('base64');
