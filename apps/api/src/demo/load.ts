import { hash } from '@node-rs/argon2';
import pg, { type ClientBase } from 'pg';
import { demoPassword } from './accounts.js';
import { admit } from './admit.js';
import { noteActions } from './action-entries.js';
import { drawDemo, type Demo } from './demo.js';
import { fillAddresses } from './addresses.js';
import { fillDirectory } from './directory.js';
import { fillMessages, fillProfiles } from './directory-contact.js';
import { putMinutes } from './minutes.js';
import { live, since, takeIntoCare } from './load-lives.js';
import { demoId } from './draw.js';
import type { NamedAudience } from './named-audience.js';
import { adoptKits } from './kits.js';
import { fillCollections } from './collections.js';
import { copyTemplates, fillTemplates } from './templates.js';
import { bookTraining, fillTraining } from './training.js';
import { countUse, placeResources } from './place-resources.js';
import { signCampaigns } from './sign-campaigns.js';
import { noteSteps } from './steps.js';
import { audienceOf, insert, NATIONAL, NETWORK, PUBLIC, type AudienceKey, type Row } from './rows.js';

export interface DemoLoad {
  /** False when the demo was there already; nothing is changed then. */
  readonly loaded: boolean;
  readonly people: number;
  readonly milliseconds: number;
}

/** Held while loading, so that two starts at once do not load twice. */
const LOCK = 7_268_564;

/**
 * Loads the demo in one transaction, so that it is there whole or not at all. The address is that of a role which may
 * take on the program's own roles; every row is written as one of these, through the grants, row rules and constraints
 * that the program itself obeys.
 */
export async function loadDemo({ adminUrl, now = new Date() }: { adminUrl: string; now?: Date }): Promise<DemoLoad> {
  const started = performance.now();
  const client = new pg.Client({ connectionString: adminUrl, application_name: 'roundtable demo' });
  await client.connect();
  try {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock($1)', [LOCK]);
    const { rowCount } = await client.query('select from public.partnership where id = $1', [
      demoId('partnership', '1'),
    ]);
    const demo = rowCount ? null : drawDemo(now, await hash(demoPassword));
    if (demo) await write(client, demo, now);
    await client.query('commit');
    // The first pages should not wait for the server to find out by itself how large its tables are.
    if (demo) await client.query('analyze');
    return {
      loaded: demo !== null,
      people: demo?.people.length ?? 0,
      milliseconds: Math.round(performance.now() - started),
    };
  } finally {
    await client.end();
  }
}

async function write(client: ClientBase, demo: Demo, now: Date) {
  const audiences = new Map<AudienceKey, number>([
    [PUBLIC, 1],
    [NETWORK, 2],
    [NATIONAL, 4],
  ]);
  await admit(client);
  const put = (table: string, rows: readonly Row[]) => insert(client, table, rows, audiences);

  await asApi(client, audiences);
  await put('agency', demo.agencies);
  await put('agency_email_domain', demo.agencyDomains);

  await asGate(client);
  await makeAudiences(client, demo, audiences);
  await put('person', demo.people);
  await put('person_private', demo.peoplePrivate);
  await put('account', demo.accounts);

  await asApi(client, audiences);
  for (const { on, rows } of demo.partnerships) await since(client, on, () => put('partnership', rows));
  for (const { on, rows } of demo.seats) await since(client, on, () => put('seat', rows));
  for (const { foundedOn, partnership, seats } of demo.ended)
    await since(client, foundedOn, async () => {
      await put('partnership', [partnership]);
      await put('seat', seats);
    });
  await put('partnership_area', demo.coverage);
  await put('undertaking', demo.undertakings);
  await put('invitation', demo.seatInvitations);
  await put('sheet_import', demo.sheetImports);

  await asGate(client);
  await accept(client, demo);
  await put('seat_term', [...demo.seatTerms, ...demo.ended.flatMap(({ seatTerms }) => seatTerms)]);
  await put('office_term', demo.officeTerms);
  await takeIntoCare(client, demo);
  await put('partnership_proposal', demo.proposals);
  await put('agency_lead', demo.agencyLeads);
  await put('agency_former_name', demo.agencyFormerNames);
  await put('agency_change', demo.agencyChanges);
  for (const { seatId, toAgencyId, on } of demo.seatsPassedOn)
    await since(client, on, () =>
      client.query('update public.seat set agency_id = $2 where id = $1', [seatId, toAgencyId]),
    );
  await nameAudiences(client, demo.agreementAudiences, audiences);

  await asApi(client, audiences);
  await fillDirectory(client, now);
  await fillAddresses(client);
  await fillProfiles(client, now);
  await put('agreement', demo.agreements);
  await put('agreement_party', demo.agreementParties);
  await put('agreement_signature', demo.agreementSignatures);
  for (const { id, at, by, reason } of demo.agreementWithdrawals)
    await client.query(
      'update public.agreement set withdrawn_at = $2, withdrawn_by_id = $3, withdraw_reason = $4 where id = $1',
      [id, at, by, reason],
    );

  await asGate(client);
  await fillMessages(client, now);
  await nameAudiences(client, demo.namedAudiences, audiences);

  await asApi(client, audiences);
  await put('handover', demo.handovers);
  await put('gap', demo.gaps);
  await put('vacancy', demo.vacancies);
  await put('interest', demo.interests);
  await put('nomination', demo.nominations);
  await put('meeting_series', demo.meetingSeries);
  await put('meeting_series_part', demo.meetingSeriesParts);
  await put('meeting', demo.meetings);
  await asGate(client);
  await put('meeting_part', demo.meetingParts);
  await asApi(client, audiences);
  await put('agenda_item', demo.agendaItems);
  await put('agenda_item_words', demo.agendaItemWords);
  await put('agenda_proposal', demo.agendaProposals);
  await put('action', demo.actions);
  await noteActions(client);
  await put('decision', demo.decisions);
  await put('meeting_invitation', demo.invitations);
  await putMinutes(client, demo, put);
  await put('date_poll', demo.datePolls);
  await put('date_poll_time', demo.datePollTimes);
  await put('date_poll_asked', demo.datePollAsked);
  await put('date_poll_answer', demo.datePollAnswers);
  await put('reminder_choice', demo.reminderChoices);
  await put('stored_file', demo.files);
  await put('stored_file_chunk', demo.fileChunks);
  await put('terms_version', demo.termsVersions);
  await put('terms_review', demo.termsReviews);
  await put('quorum_rule', demo.quorumRules);
  await put('quorum_agency', demo.quorumAgencies);
  await put('sitting', demo.sittings);
  await put('attendance', demo.attendances);
  await put('attendance_spell', demo.attendanceSpells);
  await put('interest_declaration', demo.interestDeclarations);
  await put('stored_file', demo.paperFiles);
  await put('stored_file_chunk', demo.paperFileChunks);
  await put('paper', demo.papers);
  await put('paper_version', demo.paperVersions);
  await put('paper_request', demo.paperRequests);
  await put('stored_file', demo.libraryFiles);
  await put('stored_file_chunk', demo.libraryFileChunks);
  for (const { fileId, copiedFromId } of demo.paperCopies)
    await client.query('update public.stored_file set copied_from_id = $2 where id = $1', [fileId, copiedFromId]);
  await put('resource', demo.resources);
  await put('resource_version', demo.resourceVersions);
  await put('resource_file', demo.resourceFiles);
  await put('resource_relation', demo.resourceRelations);
  await asGate(client);
  await client.query('update public.stored_file set claimed_at = uploaded_at where claimed_at is null');
  await placeResources(client, demo);
  const copies = await copyTemplates(client);
  await asApi(client, audiences);
  await fillTemplates(client, copies, now);
  await fillCollections(client, now);
  await put('resource_opinion', demo.resourceOpinions);
  await put('resource_experience', demo.resourceExperiences);
  await asGate(client);
  await put('reading_day', demo.readingDays);
  await countUse(client);
  await asApi(client, audiences);
  await put('saved_search', demo.savedSearches);
  await put('recent_search', demo.recentSearches);
  await put('library_gap', demo.libraryGaps);
  await put('call_for_examples', demo.calls);
  await fillTraining(client, now, String(demo.people.find(({ name }) => name === 'Honoria Lanternby')?.['id']));
  await asGate(client);
  await bookTraining(client, now);
  await put('library_gap_need', demo.libraryGapNeeds);
  await put('example', demo.examples);
  await client.query(
    'update public.library_gap g set needed_by = (select count(*) from public.library_gap_need n where n.gap_id = g.id)',
  );
  await nameAudiences(client, demo.campaignTeams, audiences);
  await asApi(client, audiences);
  await put('campaign', demo.campaigns);
  await put('campaign_objective', demo.campaignObjectives);
  await put('campaign_partner', demo.campaignPartners);
  await put('campaign_contribution', demo.campaignContributions);
  await put('campaign_activity', demo.campaignActivities);
  await put('activity_evidence', demo.activityEvidence);
  await put('activity_comment', demo.activityComments);
  await put('activity_mention', demo.activityMentions);
  await put('campaign_sign_off', demo.campaignSignOffs);
  await signCampaigns(client, demo);
  await put('stored_file', demo.assetFiles);
  await put('stored_file_chunk', demo.assetFileChunks);
  await put('campaign_asset', demo.campaignAssets);
  await put('campaign_link', demo.campaignLinks);
  await put('campaign_metric', demo.campaignMetrics);
  await put('metric_reading', demo.metricReadings);
  await put('metric_reading', demo.metricCorrections);
  await put('metric_open_figure', demo.metricOpenFigures);
  await asGate(client);
  await noteSteps(client);
  await put('campaign_asset_day', demo.campaignAssetDays);
  await put('campaign_link_day', demo.campaignLinkDays);
  await client.query('update public.stored_file set claimed_at = uploaded_at where claimed_at is null');
  await asApi(client, audiences);
  await put('kit_activity', demo.kitActivities);
  await put('campaign_metric', demo.kitMetrics);
  await adoptKits(client, demo);
  await put('campaign_evaluation', demo.evaluations);
  await put('evaluation_section', demo.evaluationSections);
  await put('signed_evaluation', demo.signedEvaluations);
  await put('self_assessment', demo.selfAssessments);
  await put('self_assessment_answer', demo.selfAssessmentAnswers);
  await live(client, demo);
  await client.query('reset role');
}

/** Writes what the API writes, within these audiences. */
async function asApi(client: ClientBase, audiences: ReadonlyMap<AudienceKey, number>) {
  await client.query('set local role roundtable_api');
  await client.query(`select set_config('app.audience_ids', $1::int[]::text, true)`, [[...audiences.values()]]);
}

/** Writes what only the gate's functions write. */
const asGate = (client: ClientBase) => client.query('set local role roundtable_gate');

async function makeAudiences(client: ClientBase, demo: Demo, audiences: Map<AudienceKey, number>) {
  const { rows } = await client.query<{ id: number; kind: string; of: string }>(
    `insert into public.audience (kind, person_id, partnership_id)
     select kind, "personId", "partnershipId" from jsonb_to_recordset($1) as made (kind text, "personId" uuid, "partnershipId" uuid)
     returning id, kind, coalesce(person_id, partnership_id) as of`,
    [JSON.stringify(demo.audiences)],
  );
  for (const { id, kind, of } of rows) audiences.set(audienceOf(kind, of), id);
}

/** The first words of each undertaking are there with the partnership; which row they are, the database knows. */
const accept = (client: ClientBase, { acceptances }: Demo) =>
  client.query(
    `insert into public.undertaking_acceptance (audience_id, undertaking_id, person_id, accepted_at)
     select a.id, u.id, k."personId", k."acceptedAt" from jsonb_to_recordset($1) as k ("partnershipId" uuid, number int, "personId" uuid, "acceptedAt" timestamptz)
     join public.undertaking u on u.partnership_id = k."partnershipId" and u.number = k.number
     join public.audience a on a.person_id = k."personId" and a.kind = 'SELF'`,
    [JSON.stringify(acceptances)],
  );

async function nameAudiences(client: ClientBase, named: readonly NamedAudience[], audiences: Map<AudienceKey, number>) {
  for (const { key, partnershipId, extends: extended, seatIds, personIds, agreementId } of named) {
    const { rows } = await client.query<{ id: number }>(
      `insert into public.audience (kind, partnership_id, extends_id, agreement_id) values ('NAMED', $1, $2, $3) returning id`,
      [partnershipId, extended ? audiences.get(extended) : null, agreementId ?? null],
    );
    audiences.set(key, rows[0]!.id);
    const seats = seatIds.map((seatId) => ({ audience: key, seatId }));
    await insert(client, 'audience_seat', seats, audiences);
    const people = personIds.map((personId) => ({ audience: key, personId }));
    await insert(client, 'audience_person', people, audiences);
  }
}
