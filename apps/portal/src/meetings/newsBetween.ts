import type { MeetingNewsFragment } from '../gql/graphql';
import { responseWords, seatName } from './words';

type Meeting = Omit<MeetingNewsFragment, ' $fragmentName'>;

/** What happened to a meeting between two looks at it, in sentences. The reader's own answers are no news to them. */
export function newsBetween(before: Meeting, now: Meeting) {
  const answers = now.invitations
    .filter(({ id, response, isMine }) => {
      const earlier = before.invitations.find((each) => each.id === id);
      return !isMine && earlier && earlier.response !== response;
    })
    .map(
      ({ seat, person, response }) =>
        `${seat ? seatName(seat) : (person?.name ?? 'A guest')}: ${responseWords[response].toLowerCase()}.`,
    );
  const isMoved = now.heldOn !== before.heldOn || now.startsTime !== before.startsTime;
  const isCancelled = now.status === 'CANCELLED' && before.status !== 'CANCELLED';
  return [
    isCancelled && 'The meeting was cancelled.',
    isMoved && 'The meeting was moved to another time.',
    !isMoved && !isCancelled && now.version !== before.version && !answers.length && 'The meeting was changed.',
    ...(answers.length > 5 ? [`${answers.length} answers came in.`] : answers),
  ].filter((sentence): sentence is string => Boolean(sentence));
}
