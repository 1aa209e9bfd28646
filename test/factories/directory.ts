import type { Visitor } from '../support/visitor.js';
import type { TestPartnership, TestPerson, World } from './world.js';

const canary = (whose: string, field: string): string => `CNRY-${whose}-${field}`;

export const ENTRY = `id slug name tier level area region status summary activities sectors howToJoin canBeContacted confirmedOn confirmedAs
  freshness endedOn carriedOnBy { slug name }`;
const RECORD = `id version state summary activities howToJoin publicFields consentedBy { id } confirmedOn confirmedAs flaggedOn hiddenOn
  preview { ${ENTRY} } steps { kind confirmedAs publicFields by { id } } viewerCan { change publish confirm withdraw }`;

const change =
  (name: string, type: string) =>
  async (who: Visitor, input: object): Promise<any> =>
    (
      await who.get(
        `mutation ($input: ${type}!) { ${name}(input: $input) { directoryEntry { ${RECORD} } problems { code message path } } }`,
        { input },
      )
    )[name];

export const changeEntry = change('changeDirectoryEntry', 'ChangeDirectoryEntryInput');
export const publishEntry = change('publishDirectoryEntry', 'PublishDirectoryEntryInput');
export const withdrawEntry = change('withdrawDirectoryEntry', 'DirectoryEntryInput');
export const confirmEntry = change('confirmDirectoryEntry', 'DirectoryEntryInput');

export const recordOf = async (who: Visitor, { slug }: { slug: string }): Promise<any> =>
  (await who.get(`query ($slug: String!) { partnership(slug: $slug) { directoryEntry { ${RECORD} } } }`, { slug }))
    .partnership?.directoryEntry ?? null;

export const entryCalled = async (who: Visitor, slug: string): Promise<any> =>
  (await who.get(`query ($slug: String!) { directoryEntry(slug: $slug) { ${ENTRY} } }`, { slug })).directoryEntry;

const EVERYTHING = ['SUMMARY', 'ACTIVITIES', 'SECTORS', 'HOW_TO_JOIN', 'CONTACT'];

/** Says it, lets all of it be published, and publishes it. */
export async function publishAll(officer: Visitor, { id, slug }: TestPartnership, more: object = {}): Promise<any> {
  const { version } = await recordOf(officer, { slug });
  const said = {
    summary: 'We keep people safe.',
    activities: ['TRAINING'],
    howToJoin: 'Write to us.',
    publicFields: EVERYTHING,
  };
  const changed = await changeEntry(officer, { partnershipId: id, version, ...said, ...more });
  const published = await publishEntry(officer, {
    partnershipId: id,
    version: changed.directoryEntry?.version ?? 0,
    isAgreed: true,
  });
  if (!published.directoryEntry) throw new Error(JSON.stringify([changed.problems, published.problems]));
  return published.directoryEntry;
}

/** So many months ago, as nobody can say for themselves. */
export const confirmedAgo = (world: World, { id }: { id: string }, months: number): Promise<unknown> =>
  world.sql(
    `update directory_entry set confirmed_at = now() - make_interval(months => $2, hours => 12) where partnership_id = $1`,
    [id, months],
  );

/** At home an entry that is published, with addresses and without how to join, and elsewhere one that never was. */
export async function directoryRows(
  world: World,
  home: TestPartnership,
  elsewhere: TestPartnership,
  by: TestPerson,
): Promise<void> {
  for (const [whose, { id }] of Object.entries({ home, elsewhere }))
    await world.sql(
      `insert into directory_message (audience_id, partnership_id, reference, request_hash, sender_name, sender_email, organisation, message)
       select a.id, $1, $2, sha256($3::bytea), $3, $4, $5, $6 from audience a where a.partnership_id = $1 and a.kind = 'OFFICERS'`,
      [
        id,
        whose === 'home' ? 'RT-7F3K-92QA' : 'RT-7F3K-92QC',
        canary(whose, 'message-sender'),
        `${canary(whose, 'message-sender').toLowerCase()}@example.org`,
        canary(whose, 'message-organisation'),
        canary(whose, 'message'),
      ],
    );
  for (const [whose, { id }] of Object.entries({ home, elsewhere }))
    await world.sql(
      `update directory_entry set summary = $2, how_to_join = $3, public_fields = '{SUMMARY,ADDRESSES}', activities = '{TRAINING}',
         consented_at = case when $4 then now() end, consented_by_id = case when $4 then $5::uuid end,
         confirmed_at = case when $4 then now() end, confirmed_as = case when $4 then 'COORDINATOR' end
       where partnership_id = $1`,
      [id, canary(whose, 'entry-summary'), canary(whose, 'entry-join'), whose === 'home', by.id],
    );
  await world.sql(
    `insert into directory_reminder (audience_id, partnership_id, confirmed_on, kind)
     select audience_id, partnership_id, '2030-01-01', 'SOON' from directory_entry where partnership_id = any ($1)`,
    [[home.id, elsewhere.id]],
  );
}
