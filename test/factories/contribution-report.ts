import type { Visitor } from '../support/visitor.js';
import { canary, type RoundTable } from './round-table.js';
import type { World } from './world.js';

const LINE = `agency { id } isYours canReply held present deputised apologies absent papersDue papersOnTime actionsClosed actionsOverdue
  replies { words since until writtenBy { id } }`;

export const reportOf = async (who: Visitor, slug: string, time: { since: string; until: string }): Promise<any> =>
  (
    await who.get(
      `query ($slug: String!, $since: LocalDate!, $until: LocalDate!) { partnership(slug: $slug) {
        contributionLines(since: $since, until: $until) { ${LINE} } heldMeetings(since: $since, until: $until) { id } } }`,
      { slug, ...time },
    )
  ).partnership;

export const REPLY = `mutation ($input: ReplyToContributionInput!) { replyToContribution(input: $input) { reply { words } problems { code path } } }`;

/** A reply at each table. */
export async function contributionReplyRows(
  world: World,
  { home, elsewhere, people, seats }: Pick<RoundTable, 'home' | 'elsewhere' | 'people' | 'seats'>,
): Promise<void> {
  for (const [name, { id: partnershipId }, { agencyId }, by] of [
    ['core', home, seats.core, people['core-member']],
    ['elsewhere', elsewhere, seats.elsewhere, people['member-elsewhere']],
  ] as const)
    await (
      await world.as(by)
    ).get(REPLY, {
      input: { partnershipId, agencyId, since: '2026-01-01', until: '2026-12-31', words: canary(name, 'reply') },
    });
}
