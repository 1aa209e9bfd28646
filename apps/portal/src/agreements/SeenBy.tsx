import { graphql, readFragment, type FragmentType } from '../gql';
import { SeenBy as Note } from '../ui/Notes';
import { seenByInWords } from './seenByInWords';

const SeenByFragment = graphql(`
  fragment SeenBy on SeenBy {
    whole
    partnershipName
    seats
    seatsInAll
    people
    peopleInAll
    agreementTitle
    shutOut
  }
`);

/** The `audience` of anything that is shown to some. */
export type Audience = FragmentType<typeof SeenByFragment> | null | undefined;

interface SeenByProps {
  /** Nothing is shown where it is null. */
  audience: Audience;
  /** Says as well who does not see it for want of a signature. */
  namesShutOut?: boolean;
  /** What follows the audience, such as further readers that it does not count. */
  andAlso?: string;
}

/** "Seen by 14 seats of Black Country Exploitation Board, statutory only": who sees what stands here, counted by the server. */
export function SeenBy({ audience, namesShutOut, andAlso }: SeenByProps) {
  const counted = readFragment(SeenByFragment, audience);
  if (!counted) return null;
  const { shutOut } = counted;
  return (
    <p className="govuk-body rt-seen-by">
      <Note>
        {seenByInWords(counted)}
        {andAlso}.
      </Note>
      {namesShutOut && shutOut.length > 0 && (
        <> Not by {new Intl.ListFormat('en-GB').format(shutOut)}, whose signature is not in force.</>
      )}
    </p>
  );
}
