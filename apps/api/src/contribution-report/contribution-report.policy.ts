import { policy } from '@lib/access';

/** Who says something of the line of an agency: whoever fills a seat of it at that table. */
export const contributionReplyPolicy = policy<{ readonly seatIds: readonly string[] }>()('contributionReply', {
  say: (actor, { seatIds }) => seatIds.some((seatId) => actor.fills(seatId)),
});
