import { graphql, readFragment, type FragmentType } from '../gql';
import { Interests } from './Interests';

const InterestsBeforeFragment = graphql(`
  fragment InterestsBefore on Meeting {
    id
    viewerCanDeclareInterest
    agendaItems {
      id
      title
      isClosed
    }
    interests {
      id
      name
      nature
      outcome
      isMine
      version
      item {
        id
      }
      viewerCan {
        decide
        withdraw
      }
    }
  }
`);

/** Who has an interest in what, before the meeting is opened. */
export function InterestsBefore({ meeting: ref }: { meeting: FragmentType<typeof InterestsBeforeFragment> }) {
  const { id, interests, agendaItems, viewerCanDeclareInterest } = readFragment(InterestsBeforeFragment, ref);
  return (
    <Interests
      meetingId={id}
      interests={interests}
      items={agendaItems}
      canDeclare={viewerCanDeclareInterest}
      lines={[]}
    />
  );
}
