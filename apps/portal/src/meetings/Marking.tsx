import type { MeetingAudience } from '../gql/graphql';
import { seenByWords } from './words';

/** Above the title of a meeting that is not for the whole table. */
export function Marking({ seenBy }: { seenBy: MeetingAudience }) {
  return seenBy === 'PARTNERSHIP' ? null : (
    <span className="rt-marking">
      <span className="govuk-visually-hidden">. </span>Seen by {seenByWords[seenBy]} only.
    </span>
  );
}
