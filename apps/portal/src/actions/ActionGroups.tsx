import { graphql, readFragment, type FragmentType } from '../gql';
import { Heading } from '../ui/Heading';
import { ActionList } from './ActionList';
import { urgencies, urgencyWords } from './words';

export const GroupedActionFragment = graphql(`
  fragment GroupedAction on Action {
    id
    urgency
    partnership {
      id
      name
    }
    ...ActionLine
  }
`);

interface ActionGroupsProps {
  actions: readonly FragmentType<typeof GroupedActionFragment>[];
  /** Where all are of one partnership, it need not be named. */
  isOfOne?: boolean;
}

/** A page of actions under headings: what is overdue first, what waits for others last. */
export function ActionGroups({ actions: refs, isOfOne }: ActionGroupsProps) {
  const actions = readFragment(GroupedActionFragment, refs);
  const partnerships = new Map(actions.map(({ id, partnership }) => [id, partnership?.name]));
  return urgencies.map((urgency) => {
    const group = actions.filter((action) => action.urgency === urgency);
    if (!group.length) return null;
    return (
      <section key={urgency}>
        <Heading level={2} size="m">
          {urgencyWords[urgency]}
        </Heading>
        <ActionList actions={group} withOrigin partnershipOf={isOfOne ? undefined : (id) => partnerships.get(id)} />
      </section>
    );
  });
}
