import type { TestPartnership, TestPerson, TestSeat, World } from './world.js';

const canary = (whose: string, field: string): string => `CNRY-${whose}-${field}`;

interface Run {
  /** Letters and dashes alone: its canaries bear it. */
  readonly whose: string;
  readonly at: TestPartnership | null;
  readonly foundBy: 'PUBLIC' | 'NETWORK' | 'PARTNERSHIP' | 'STATUTORY';
  readonly isLaunched?: boolean;
  readonly isEmbargoed?: boolean;
  readonly partner?: TestSeat;
}

/** A campaign with an objective, and a partner where it has one; its two audiences as the program would give them. */
async function run(world: World, { whose, at, foundBy, ...more }: Run, by: TestPerson): Promise<void> {
  const [team] = at
    ? await world.sql<{ id: number }>(
        `insert into audience (kind, partnership_id, extends_id)
         select 'NAMED', $1, id from audience where partnership_id = $1 and kind = 'OFFICERS' returning id`,
        [at.id],
      )
    : [{ id: 4 }];
  const [made] = await world.sql<{ id: string }>(
    `insert into campaign (audience_id, readers_audience_id, slug, partnership_id, found_by, status, title, aim, aimed_at, messages,
       call_to_action, priorities, starts_on, ends_on, embargo_until, owner_id, begun_by_id, begun_at, launched_at)
     select $1, a.id, $2, $3, $4, case when $5 then 'LIVE' else 'PLANNED' end, $6, $7, $8, $9, $10, array[$11], '2030-10-01', '2030-10-31',
       case when $12 then now() + interval '1 year' end, $13, $13, now(), case when $5 then now() end
     from audience a where a.kind = $4 and a.partnership_id is not distinct from case when $4 in ('PUBLIC', 'NETWORK') then null else $3::uuid end
     returning id`,
    [
      team!.id,
      `made-up-${whose}`,
      at?.id ?? null,
      foundBy,
      more.isLaunched ?? false,
      ...['campaign', 'aim', 'aimedat', 'messages', 'call', 'priority'].map((field) => canary(whose, field)),
      more.isEmbargoed ?? false,
      by.id,
    ],
  );
  await world.sql(
    `insert into campaign_objective (campaign_id, audience_id, readers_audience_id, opens_at, position, what, baseline_source)
     select id, audience_id, readers_audience_id, opens_at, 1, $2, $3 from campaign where id = $1`,
    [made!.id, canary(whose, 'objective'), canary(whose, 'baseline')],
  );
  if (more.partner) await signedOff(world, made!.id, more.partner, { whose, by });
}

/** Its partner refused and signed when it was mended; whoever runs it reminded them. */
async function signedOff(
  world: World,
  campaignId: string,
  { id, agencyId }: TestSeat,
  { whose, by }: { whose: string; by: TestPerson },
): Promise<void> {
  await world.sql(
    `with p as (insert into campaign_partner (campaign_id, audience_id, readers_audience_id, opens_at, seat_id, agency_id)
       select id, audience_id, readers_audience_id, opens_at, $2, $3 from campaign where id = $1 returning *),
     asked as (insert into campaign_sign_off (campaign_id, audience_id, asked_by_id, asked_at, due_on)
       select campaign_id, audience_id, $4, now(), '2030-06-01' from p),
     reminded as (insert into campaign_sign_reminder (campaign_id, audience_id, due_on, kind) select campaign_id, audience_id, '2030-06-01', 'SOON' from p)
     insert into campaign_answer (audience_id, campaign_id, partner_id, agency_id, kind, reason, words, by_id, answered_at, fell_at)
       select p.audience_id, p.campaign_id, p.id, p.agency_id, kind, reason, $6::jsonb, $4, now(), fell
       from p cross join (values ('REFUSED', $5, now()), ('SIGNED', '', null)) as answer (kind, reason, fell)`,
    [
      campaignId,
      id,
      agencyId,
      by.id,
      canary(whose, 'refusal'),
      { ...nothingSaid, title: canary(whose, 'signedwords') },
    ],
  );
}

const nothingSaid = {
  aim: '',
  messages: '',
  callToAction: '',
  startsOn: null,
  endsOn: null,
  foundBy: 'NETWORK',
  objectives: [],
};

/** Campaigns for each kind of reader: planned, open, and launched under an embargo that stands. */
export async function campaignRows(
  world: World,
  home: TestPartnership,
  elsewhere: TestPartnership,
  national: TestPerson,
  seats: Readonly<Record<'core' | 'statutory' | 'elsewhere', TestSeat>>,
): Promise<void> {
  const launched = { isLaunched: true };
  const rows: Run[] = [
    { whose: 'ideacampaign', at: home, foundBy: 'PARTNERSHIP' },
    { whose: 'plannedcampaign', at: home, foundBy: 'PARTNERSHIP', partner: seats.core },
    {
      whose: 'embargoedcampaign',
      at: home,
      foundBy: 'NETWORK',
      partner: seats.statutory,
      ...launched,
      isEmbargoed: true,
    },
    { whose: 'tablecampaign', at: home, foundBy: 'PARTNERSHIP', partner: seats.core, ...launched },
    { whose: 'statutorycampaign', at: home, foundBy: 'STATUTORY', ...launched },
    { whose: 'networkcampaign', at: home, foundBy: 'NETWORK', ...launched },
    { whose: 'publiccampaign', at: home, foundBy: 'PUBLIC', ...launched },
    { whose: 'nationalcampaign', at: null, foundBy: 'NETWORK' },
    { whose: 'nationalopen', at: null, foundBy: 'NETWORK', ...launched },
    { whose: 'campaignelsewhere', at: elsewhere, foundBy: 'PARTNERSHIP', partner: seats.elsewhere, ...launched },
  ];
  for (const row of rows) await run(world, row, row.at?.chair ?? national);
}
