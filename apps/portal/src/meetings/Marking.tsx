import type { MeetingAudience } from '../gql/graphql';
import { audienceInWords } from './words';

interface MarkingProps {
  seenBy: MeetingAudience;
  /** What an agency must have signed to see it; null when nothing is asked for. */
  agreementTitle?: string | null;
}

/** Above the title of a meeting that is not for the whole table. */
export function Marking({ seenBy, agreementTitle }: MarkingProps) {
  return seenBy === 'PARTNERSHIP' && !agreementTitle ? null : (
    <span className="rt-marking">
      <span className="govuk-visually-hidden">. </span>Seen by {audienceInWords(seenBy, agreementTitle)} only.
    </span>
  );
}
