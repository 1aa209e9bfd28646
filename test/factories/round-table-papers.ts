import { keptPack } from './kept-pack.js';
import { World, type TestPartnership, type TestPerson } from './world.js';
import { canary, SEATS, type Named, type Who, type RoundTable } from './round-table.js';

/** Packs of a meeting that their readers see, and one whose reader does not see it any more. */
export async function packs(
  world: World,
  people: Named<Who, TestPerson>,
  meetings: RoundTable['meetings'],
): Promise<void> {
  for (const [who, meeting] of [
    ['core-member', 'partnership'],
    ['chair', 'partnership'],
    ['core-member', 'officers'],
  ] as const)
    await keptPack(world, {
      personId: people[who].id,
      meetingId: meetings[meeting].id,
      content: canary(`pack-of-${who}-${meeting}`, 'piece'),
    });
}

/** A file that nothing has claimed, of two of them. */
export async function uploads(world: World, people: Named<Who, TestPerson>): Promise<void> {
  for (const who of ['core-member', 'chair'] as const) {
    const [self] = await world.sql<{ id: number }>('select app.self_of($1) as id', [people[who].id]);
    await storedFile(world, people[who].id, self!.id, `upload-of-${who}`);
  }
}

export async function storedFile(world: World, personId: string, audienceId: number, whose: string): Promise<string> {
  const content = Buffer.from(canary(whose, 'content'));
  const [file] = await world.sql<{ id: string }>(
    `insert into stored_file (audience_id, uploaded_by_id, name, media_type, size, content_hash)
     values ($1, $2, $3, 'text/plain', $4, sha256($5)) returning id`,
    [audienceId, personId, `${canary(whose, 'file')}.txt`, content.length, content],
  );
  await world.sql(`insert into stored_file_chunk (file_id, audience_id, position, content) values ($1, $2, 0, $3)`, [
    file!.id,
    audienceId,
    content,
  ]);
  await world.sql('insert into stored_file_page (file_id, audience_id, page, text) values ($1, $2, 1, $3)', [
    file!.id,
    audienceId,
    canary(whose, 'filetext'),
  ]);
  return file!.id;
}

/** Terms of reference, approved and drafted, one of them a file; their review and the quorum rule. */
export async function terms(world: World, whose: string, partnership: TestPartnership): Promise<void> {
  const [found] = await world.sql<{ audience: number }>(
    `select id as audience from audience where partnership_id = $1 and kind = 'PARTNERSHIP'`,
    [partnership.id],
  );
  const { audience } = found!;
  const file = await storedFile(world, partnership.chair.id, audience, `terms-${whose}`);
  await world.sql('update stored_file set claimed_at = now() where id = $1', [file]);
  await world.sql(
    `insert into terms_version (audience_id, partnership_id, number, file_id, changes, state, drafted_by_id, approval, approved_on, approved_by_id, meeting_words)
     values ($1, $2, 1, $3, $4, 'APPROVED', $5, 'MEETING', app.today() - 9, $5, $6)`,
    [audience, partnership.id, file, canary(whose, 'changes'), partnership.chair.id, canary(whose, 'words')],
  );
  await world.sql(
    `insert into terms_version (audience_id, partnership_id, number, text, drafted_by_id) values ($1, $2, 2, $3, $4)`,
    [audience, partnership.id, canary(whose, 'draft'), partnership.coordinator.id],
  );
  await world.sql(
    'insert into terms_review (audience_id, partnership_id, review_on) values ($1, $2, app.today() + 30)',
    [audience, partnership.id],
  );
  await world.sql(
    `insert into terms_reminder (audience_id, partnership_id, review_on, kind) values ($1, $2, app.today() + 30, 'SIXTY_DAYS')`,
    [audience, partnership.id],
  );
  const agencyId = await world.agency(canary(whose, 'quorum'));
  const [rule] = await world.sql<{ id: string }>(
    `insert into quorum_rule (audience_id, partnership_id, minimum_seats, sectors, needs_chair) values ($1, $2, 3, '{HEALTH}', true) returning id`,
    [audience, partnership.id],
  );
  await world.sql('insert into quorum_agency (rule_id, audience_id, agency_id) values ($1, $2, $3)', [
    rule!.id,
    audience,
    agencyId,
  ]);
}

/** Papers of a meeting for each of its parts, with what is asked for and the day they are due. */
export async function papers(
  world: World,
  home: TestPartnership,
  elsewhere: TestPartnership,
  seats: RoundTable['seats'],
): Promise<void> {
  const parts = await world.sql<{ meetingId: string; audience: number; kind: string; at: string; seatId: string }>(
    `select p.meeting_id as "meetingId", p.audience_id as audience, p.kind, case when m.partnership_id = $1 then 'home' else 'elsewhere' end as at,
       n.seat_id as "seatId"
     from meeting_part p join meeting m on m.id = p.meeting_id left join audience_seat n on n.audience_id = p.audience_id
     where (m.title like 'CNRY-partnership-%' and m.partnership_id = $1) or m.partnership_id = $2 order by m.partnership_id, p.kind, p.id`,
    [home.id, elsewhere.id],
  );
  for (const { meetingId, audience, kind, at, seatId } of parts) {
    const named = SEATS.find((name) => seats[name].id === seatId);
    const whose = [at, kind.toLowerCase(), named].filter(Boolean).join('-');
    const { chair } = at === 'home' ? home : elsewhere;
    const file = await storedFile(world, chair.id, audience, whose);
    await world.sql('update stored_file set claimed_at = now() where id = $1', [file]);
    const [paper] = await world.sql<{ id: string }>(
      `insert into paper (audience_id, meeting_id, title, seen_by, marking, handling) values ($1, $2, $3, $4, 'OFFICIAL_SENSITIVE', $5) returning id`,
      [
        audience,
        meetingId,
        canary(whose, 'paper'),
        kind === 'WHOLE' ? 'EVERYBODY' : kind,
        canary(whose, 'paperhandling'),
      ],
    );
    await world.sql(
      'insert into paper_version (audience_id, paper_id, number, file_id, note, delivered_by_id) values ($1, $2, 1, $3, $4, $5)',
      [audience, paper!.id, file, canary(whose, 'papernote'), chair.id],
    );
    if (kind === 'STATUTORY') continue;
    if (kind === 'WHOLE') {
      await world.sql(`insert into papers_day (meeting_id, audience_id, papers_on) values ($1, $2, '2030-06-05')`, [
        meetingId,
        audience,
      ]);
      continue;
    }
    const [request] = await world.sql<{ id: string }>(
      `insert into paper_request (audience_id, meeting_id, title, wanted, due_on, seat_id, person_id, paper_audience_id, seen_by, asked_by_id)
       values ($1, $2, $3, $4, '2030-06-01', $5, $6, $1, $7, $8) returning id`,
      [
        audience,
        meetingId,
        canary(whose, 'request'),
        canary(whose, 'wanted'),
        kind === 'NAMED' ? seatId : null,
        kind === 'NAMED' ? null : chair.id,
        kind,
        chair.id,
      ],
    );
    await world.sql(
      `insert into paper_reminder (audience_id, request_id, due_on, kind) values ($1, $2, '2030-06-01', 'SOON')`,
      [audience, request!.id],
    );
  }
}
