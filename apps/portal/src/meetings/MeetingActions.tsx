import { graphql, readFragment, type FragmentType } from '../gql';
import { LinkButton } from '../ui/Button';

const MeetingActionsFragment = graphql(`
  fragment MeetingActions on Meeting {
    id
    viewerCan {
      change
      buildAgenda
      proposeItem
      reschedule
      cancel
    }
  }
`);

export function MeetingActions({ meeting: ref }: { meeting: FragmentType<typeof MeetingActionsFragment> }) {
  const { id, viewerCan } = readFragment(MeetingActionsFragment, ref);
  return (
    <div className="rt-meeting-actions">
      {viewerCan.buildAgenda && (
        <LinkButton kind="secondary" to={`/meetings/${id}/agenda`}>
          Build the agenda
        </LinkButton>
      )}
      {viewerCan.proposeItem && !viewerCan.buildAgenda && (
        <LinkButton kind="secondary" to={`/meetings/${id}/propose`}>
          Propose an item
        </LinkButton>
      )}
      {viewerCan.change && (
        <LinkButton kind="secondary" to={`/meetings/${id}/change`}>
          Change
        </LinkButton>
      )}
      {viewerCan.reschedule && (
        <LinkButton kind="secondary" to={`/meetings/${id}/reschedule`}>
          Reschedule
        </LinkButton>
      )}
      {viewerCan.cancel && (
        <LinkButton kind="secondary" to={`/meetings/${id}/cancel`}>
          Cancel meeting
        </LinkButton>
      )}
    </div>
  );
}
