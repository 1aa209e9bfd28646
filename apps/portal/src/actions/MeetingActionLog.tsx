import { graphql, readFragment, type FragmentType } from '../gql';
import { Heading } from '../ui/Heading';
import { TextLink } from '../ui/TextLink';
import { ActionList } from './ActionList';

const MeetingActionLogFragment = graphql(`
  fragment MeetingActionLog on Meeting {
    id
    actions {
      id
      ...ActionLine
    }
    viewerCan {
      recordAction
    }
  }
`);

/** What this meeting agreed that somebody does. */
export function MeetingActionLog({ meeting: ref }: { meeting: FragmentType<typeof MeetingActionLogFragment> }) {
  const { id, actions, viewerCan } = readFragment(MeetingActionLogFragment, ref);
  if (!actions.length && !viewerCan.recordAction) return null;
  return (
    <section>
      <Heading level={2} size="m">
        Actions from this meeting
      </Heading>
      {actions.length > 0 ? <ActionList actions={actions} /> : <p className="govuk-body">None recorded yet.</p>}
      {viewerCan.recordAction && (
        <p className="govuk-body">
          <TextLink to={`/meetings/${id}/actions/new`}>Record an action</TextLink>
        </p>
      )}
    </section>
  );
}
