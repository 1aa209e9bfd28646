import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readConfig } from '@lib/config';
import { newId } from '@lib/kernel';
import { getNamedType } from 'graphql';
import { createServer } from '../../apps/api/src/server.js';
import { schema, walk } from '../access/schema-walk.js';
import { addAgreement } from '../factories/agreements.js';
import { openPoll } from '../factories/date-polls.js';
import { schedule } from '../factories/meetings.js';
import { World, type TestPartnership } from '../factories/world.js';
import { FOLDERS_OF_TESTS, TEST_SECRET, type TestApp } from '../support/app.js';
import { cloneDatabase } from '../support/cluster/index.js';
import { Visitor } from '../support/visitor.js';
import { Wiretap } from './wiretap.js';

/** Walked three levels deep; the rest two, for what they lead to is a place to begin at as well. */
const FAR = ['viewer', 'partnership', 'meeting'];

/** What is found in memory: the database says whether that is still so, then what is shown is read. */
const SEARCHED_IN_MEMORY = ['directory', 'directoryOnMap', 'directoryInFull'];
const ONCE = { entered: 1, read: 1 };
const TWICE = { entered: 2, read: 2 };

/** Counted on the wire between the program and PostgreSQL: whatever the program believes it sends. */
describe('a page costs', () => {
  let app: TestApp;
  let tap: Wiretap;
  let world: World;
  let chair: Visitor;
  let partnership: TestPartnership;
  let meetingId: string;
  let pollId: string;
  let seatId: string;
  let agreementId: string;
  let agencyId: string;

  beforeAll(async () => {
    const database = await cloneDatabase();
    tap = await Wiretap.before(database.apiUrl);
    const config = readConfig({
      API_DATABASE_URL: tap.url,
      SECRET: TEST_SECRET,
      SMTP_URL: 'smtp://127.0.0.1:1',
      DEMO: 'off',
      NODE_ENV: 'test',
      ...FOLDERS_OF_TESTS,
    });
    const server = await createServer(config, tap.url);
    await server.listen(0, '127.0.0.1');
    const url = await server.getUrl();
    app = {
      url,
      database,
      visitor: () => new Visitor(url),
      stop: async () => {
        await server.close();
        tap.stop();
        await database.drop();
      },
    };
    world = await World.of(app);
    partnership = await world.partnership();
    chair = await world.as(partnership.chair);
    for (let i = 0; i < 8; i++) ({ id: seatId, agencyId } = await world.seat(partnership));
    const seats = await world.sql<{ agency_id: string }>('select agency_id from seat where partnership_id = $1', [
      partnership.id,
    ]);
    const agencyIds = seats.map(({ agency_id }) => agency_id);
    agreementId = (await addAgreement(chair, partnership.id, agencyIds)).id;
    for (let i = 0; i < 5; i++) pollId = (await openPoll(chair, partnership.id)).id;
    for (let i = 0; i < 25; i++) meetingId = (await schedule(chair, partnership.id)).id;
  }, 60_000);
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });

  const isEntering = (statement: string) => statement.startsWith('select app.enter');
  /** Now and then: a session in use is kept from ending by idleness, after the answer; a connection is opened. */
  const isUpkeep = (statement: string) =>
    /app\.touch_session|^(START TRANSACTION|BEGIN|COMMIT)$|^set default_transaction_read_only/i.test(statement);

  /** Upkeep enters too, once a minute: what is dearer than it may be is asked again. */
  async function costOf(query: string, key?: string): Promise<{ entered: number; read: number }> {
    const cost = await costOfOne(query, key);
    return cost.entered === 1 ? cost : costOfOne(query, key);
  }

  async function costOfOne(query: string, key?: string): Promise<{ entered: number; read: number }> {
    const statements = (await tap.during(() => chair.get(query, { key }))).filter((each) => !isUpkeep(each));
    return {
      entered: statements.filter(isEntering).length,
      read: statements.filter((each) => !isEntering(each)).length,
    };
  }

  test('one statement for each field at the top, however much is asked of it', async () => {
    const keys: Record<string, () => string | undefined> = {
      viewer: () => undefined,
      agencies: () => undefined,
      people: () => undefined,
      partnership: () => partnership.slug,
      meeting: () => meetingId,
      datePoll: () => pollId,
      meetingSeries: () => newId(),
      seat: () => seatId,
      partnershipRegister: () => undefined,
      partnershipsWithoutOfficer: () => undefined,
      proposals: () => undefined,
      proposal: () => newId(),
      vacancies: () => undefined,
      vacancy: () => newId(),
      decision: () => newId(),
      gap: () => newId(),
      action: () => newId(),
      nomination: () => newId(),
      agreement: () => agreementId,
      paper: () => newId(),
      paperRequest: () => newId(),
      resource: () => newId(),
      resourceVersion: () => newId(),
      resources: () => undefined,
      mySubmissions: () => undefined,
      reviewDesk: () => undefined,
      resourcesToConfirm: () => undefined,
      resourcesToMend: () => undefined,
      libraryTopics: () => undefined,
      places: () => 'lanc',
      areas: () => 'REGION',
      boundaryImports: () => undefined,
      mostUsedResources: () => undefined,
      librarySearch: () => undefined,
      librarySuggestions: () => 'health',
      directory: () => undefined,
      directoryEntry: () => 'none',
      directoryOnMap: () => undefined,
      directoryRecords: () => undefined,
      directoryInFull: () => undefined,
      directoryChanges: () => undefined,
      callForExamples: () => 'none',
      callsForExamples: () => undefined,
      example: () => newId(),
      examples: () => undefined,
      governanceDocument: () => newId(),
      selfAssessment: () => newId(),
      collection: () => 'none',
      collections: () => undefined,
      course: () => 'none',
      courses: () => undefined,
      trainingSession: () => newId(),
      trainingSessions: () => undefined,
      myTraining: () => undefined,
      certificateCheck: () => 'none',
      libraryGap: () => newId(),
      libraryGaps: () => undefined,
      similarLibraryGaps: () => 'health',
      campaign: () => newId(),
      campaignActivity: () => newId(),
      campaignCalled: () => 'none',
      campaigns: () => undefined,
      electionPeriods: () => undefined,
      campaignMetric: () => newId(),
      metricReading: () => newId(),
      agency: () => agencyId,
      agencyProfile: () => agencyId,
      person: () => partnership.coordinator.id,
      overdueConfirmations: () => undefined,
    };
    const roots = schema.getQueryType()!.getFields();
    const begun = new Set(Object.keys(keys).map((root) => getNamedType(roots[root]!.type).name));
    for (const [root, key] of Object.entries(keys)) {
      for (const query of walk(root, FAR.includes(root) ? 3 : 2, begun))
        expect([root, await costOf(query, key())]).toEqual([root, SEARCHED_IN_MEMORY.includes(root) ? TWICE : ONCE]);
    }
    const others = Object.keys(roots).filter((root) => !keys[root]);
    expect(others.sort()).toEqual([
      'agendaTemplates',
      'bankHolidays',
      'contactForm',
      'demoMailbox',
      'demoMessage',
      'exampleForm',
      'exampleStatus',
      'invitationPreview',
      'leadInvitationPreview',
      'libraryLanguages',
      'openData',
      'proposalForm',
      'proposalStatus',
      'searchAlert',
      'seriesDates',
      'uploadRules',
    ]);
  }, 300_000);

  test('the same, however many rows there are', async () => {
    const page = `query ($key: String!) { partnership(slug: $key) { seats { representative { person { name } } }
      upcomingMeetings(first: 100) { nodes { id agendaItems { id } invitations { response seat { agency { name } } person { name } } } } } }`;
    const before = await costOf(page, partnership.slug);
    for (let i = 0; i < 10; i++) await schedule(chair, partnership.id);
    for (let i = 0; i < 10; i++) await world.seat(partnership);
    expect([before, await costOf(page, partnership.slug)]).toEqual([
      { entered: 1, read: 1 },
      { entered: 1, read: 1 },
    ]);
  });

  test('as many statements as fields at the top, and one entering for them together', async () => {
    const cost = await costOf(
      `{ a: viewer { person { id } } b: viewer { seats { id } } agencies(first: 1) { nodes { id } } }`,
    );
    expect(cost).toEqual({ entered: 1, read: 3 });
  });
});
