import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Kind, print, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import * as documents from '../../apps/portal/src/gql/graphql.js';
import { aRoundTable, type RoundTable } from '../factories/round-table.js';
import { quarterly } from '../factories/series.js';
import { startApp, type TestApp } from '../support/app.js';
import { type Visitor } from '../support/visitor.js';

/** Every question that the portal asks. */
const queries = Object.values(documents as Record<string, unknown>).flatMap((each) => {
  const { definitions = [] } = each as Partial<DocumentNode>;
  const operation = definitions.find((one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION);
  return operation?.operation === 'query' ? [{ document: each as DocumentNode, operation }] : [];
});

let app: TestApp;
let table: RoundTable;
beforeAll(async () => {
  app = await startApp();
  table = await aRoundTable(app);
}, 240_000);
afterAll(async () => {
  await table?.world.end();
  await app?.stop();
});

async function bodyOf(visitor: Visitor, query: string, variables: object): Promise<string> {
  const answer = await visitor.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return answer.text();
}

/** Of each kind of sight one. */
const ASKING = ['chair', 'core-member', 'observer', 'national-coordinator', 'agency-lead', 'without-seat'] as const;

/** A session is noted as used after the first of two answers, and a form is a new one each time, so the second may tell another time. */
const text = (body: string): string => JSON.stringify(JSON.parse(body)).replace(/"(lastSeenAt|token)":"[^"]*"/g, '');
/** PostgreSQL writes a space before a colon. */
const isPassedThrough = (body: string): boolean => body.includes('" : ');

/** Asks beside the rest for what is no read, so that ordinary execution has to answer; then takes it away again. */
const executedOrdinarily = (document: DocumentNode): string =>
  print(document).replace(/(query \w+(?:\([^)]*\))? \{)/, '$1 beside: __type(name: "Query") { name }');
const withoutBeside = (body: string): string => body.replace('"beside":{"name":"Query"},', '');

test('every page of the portal is told the same by text as by ordinary execution, whoever asks', async () => {
  const { home, seats, meetings, people, proposals, agreements } = table;
  const polls = await table.world.sql<{ id: string }>('select id from date_poll order by id');
  const versions = await table.world.sql<{ id: string }>(
    "select id from resource_version where state in ('RETURNED', 'IN_REVIEW') order by id limit 2",
  );
  const gaps = await table.world.sql<{ id: string }>('select id from library_gap order by id limit 2');
  const actions = await table.world.sql<{ id: string }>('select id from action order by id');
  const inCampaigns = {
    'campaign(id': await table.world.sql<{ id: string }>('select id from campaign order by id limit 2'),
    'campaignActivity(id': await table.world.sql<{ id: string }>(
      'select id from campaign_activity order by id limit 1',
    ),
    'campaignMetric(id': await table.world.sql<{ id: string }>('select id from campaign_metric order by id limit 1'),
    'decision(id': await table.world.sql<{ id: string }>('select id from decision order by id limit 2'),
    'governanceDocument(id': await table.world.sql<{ id: string }>(
      `select id from governance_document where title = 'CNRY-home-document'`,
    ),
    'metricReading(id': await table.world.sql<{ id: string }>('select id from metric_reading order by id limit 1'),
  };
  const given = {
    seatId: seats.core.id,
    matching: 'a',
    words: 'a',
    to: '',
    token: 'x',
    isPast: false,
    outcome: 'DECLINED',
    number: 1,
    earlier: 1,
    later: 2,
    day: '2026-01-01',
    follows: agreements.home.id,
    isVersion: true,
    vacant: false,
    year: 2027,
    input: {
      heldOn: '2029-10-11',
      startsTime: '10:00',
      endsTime: '11:00',
      timeZone: 'Europe/London',
      repeats: quarterly,
    },
    personId: people['core-member'].id,
    kind: 'POSTERS',
    place: '',
    area: '',
    startsOn: '2027-10-11',
    endsOn: '2027-11-07',
    since: '2026-01-01',
    until: '2026-12-31',
    days: ['2030-06-12'],
    startsTimes: ['10:00'],
    minutes: 60,
    timeZone: 'Europe/London',
    sector: 'HEALTH',
    agencyId: seats.core.agencyId,
    near: 'a',
    isNear: true,
    hasResource: true,
    urgencies: ['OVERDUE', 'THIS_WEEK', 'LATER', 'WAITING'],
  };
  const [campaign] = await table.world.sql<{ slug: string }>('select slug from campaign order by id limit 1');
  const [call] = await table.world.sql<{ slug: string }>('select slug from call_for_examples order by id limit 1');
  const examples = await table.world.sql<{ id: string }>('select id from example order by id limit 1');
  const courses = await table.world.sql<{ slug: string }>('select slug from course order by id limit 1');
  const trainingSessions = await table.world.sql<{ id: string }>('select id from training_session order by id limit 1');
  const slugFor = (document: DocumentNode) => {
    if (print(document).includes('resource(slug')) return 'made-up-annexed';
    if (print(document).includes('callForExamples(slug')) return call!.slug;
    if (/\bcollection\(slug/.test(print(document))) return 'collection-for-all';
    if (/\bcourse\(slug/.test(print(document))) return courses[0]?.slug ?? 'none';
    return print(document).includes('campaignCalled(slug') ? campaign!.slug : home.slug;
  };
  const [series] = await table.world.sql<{ id: string }>(
    `select id from meeting_series where title = 'CNRY-series-title'`,
  );
  const idsOf = async (kind: 'paper' | 'paper_request') =>
    (
      await table.world.sql<{ id: string }>(`select id from ${kind} where meeting_id = $1`, [meetings.partnership.id])
    ).map(({ id }) => id);
  const [papers, requests] = [await idsOf('paper'), await idsOf('paper_request')];
  const idsFor = (document: DocumentNode, name: string) => {
    const written = print(document);
    if (written.includes('proposal(id')) return [proposals.open.id, proposals.declined.id];
    if (written.includes('paper(id')) return papers;
    if (written.includes('paperRequest(id')) return requests;
    if (/\baction\(id/.test(written)) return actions.map((each) => each.id);
    if (/\bexample\(id/.test(written)) return examples.map(({ id }) => id);
    if (written.includes('trainingSession(id'))
      return trainingSessions.length ? trainingSessions.map(({ id }) => id) : [gaps[0]!.id];
    if (written.includes('libraryGap(id')) return gaps.map(({ id }) => id);
    if (written.includes('resourceVersion(id')) return versions.map(({ id }) => id);
    if (written.includes('datePoll(id')) return polls.map(({ id }) => id);
    if (written.includes('meetingSeries(id')) return [String(series?.id)];
    for (const [root, found] of Object.entries(inCampaigns))
      if (written.includes(root)) return found.map((each) => each.id);
    if (/agency\(id|agencyProfile\(/.test(written)) return [seats.core.agencyId];
    return /Agreement|Party/.test(name) ? [agreements.home.id] : [meetings.partnership.id, meetings.officers.id];
  };
  const passedThrough = new Set<string>();
  for (const who of ASKING) {
    const visitor = await table.world.as(table.people[who]).catch(() => app.visitor());
    for (const { document, operation } of queries) {
      for (const id of idsFor(document, operation.name!.value)) {
        const names = (operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
        const all: Record<string, unknown> = {
          ...given,
          id,
          metricId: id,
          readingId: id,
          after: null,
          slug: slugFor(document),
        };
        const variables = Object.fromEntries(names.map((name) => [name, all[name]]));
        const name = operation.name!.value;
        const body = await bodyOf(visitor, print(document), variables);
        const ordinary = withoutBeside(await bodyOf(visitor, executedOrdinarily(document), variables));
        expect([who, name, text(body)]).toEqual([who, name, text(ordinary)]);
        expect([name, isPassedThrough(ordinary)]).toEqual([name, false]);
        if (isPassedThrough(body)) passedThrough.add(name);
      }
    }
  }
  // What a link tells, a new form, rules for uploads, holidays, languages, agenda templates and the dates of a rule are no declared reads; the
  // mailbox is there in a demo only.
  const kept = queries.map(({ operation }) => operation.name!.value).filter((name) => !passedThrough.has(name));
  expect(kept).toEqual([
    'AddAssetPage',
    'BankHolidays',
    'BeginCampaignPage',
    'BuildAgendaPage',
    'CallPage',
    'CampaignAnswerPage',
    'CampaignPage',
    'CaptureAction',
    'CertificatePage',
    'ChangeAssetPage',
    'ChangeCampaignPage',
    'ChangeSubmissionPage',
    'ContactPage',
    'ExampleStatusPage',
    'InvitationPage',
    'LeadInvitationPage',
    'MailboxPage',
    'MessagePage',
    'OpenDataPage',
    'ProposalStatusPage',
    'ProposePage',
    'PublicCampaignPage',
    'Scanning',
    'ScheduleMeetingPage',
    'SeriesDates',
    'SimilarGaps',
    'StopAlertPage',
    'SubmissionFilesPage',
    'Suggestions',
    'UploadRules',
  ]);
}, 240_000);
