import { graphql, readFragment, type FragmentType } from '../gql';
import { dayInWords } from '../ui/days';
import { Tag } from '../ui/Tag';
import { TextLink } from '../ui/TextLink';
import { ActionButtons } from './ActionButtons';
import { stateTones, stateWords } from './words';

export const ActionLineFragment = graphql(`
  fragment ActionLine on Action {
    id
    what
    dueOn
    isOverdue
    state
    version
    owner {
      id
      name
    }
    agency {
      id
      name
    }
    meeting {
      id
      title
      heldOn
    }
    viewerCan {
      sayDone
      close
    }
  }
`);

interface ActionListProps {
  actions: readonly FragmentType<typeof ActionLineFragment>[];
  /** Says from which meeting each arose. */
  withOrigin?: boolean;
  /** The meeting on whose page they stand: what arose there needs no origin. */
  at?: string;
  /** Where actions of several stand together. */
  partnershipOf?: (actionId: string) => string | undefined;
}

/** Who does what by when; those that are overdue say so. */
export function ActionList({ actions: refs, withOrigin, at, partnershipOf }: ActionListProps) {
  const actions = readFragment(ActionLineFragment, refs);
  return (
    <ul className="rt-actions">
      {actions.map(({ id, what, dueOn, isOverdue, state, version, owner, agency, meeting, viewerCan }) => (
        <li key={id}>
          <TextLink to={`/actions/${id}`}>{what}</TextLink>
          <span className="rt-actions__facts">
            {[owner?.name, agency?.name].filter(Boolean).join(', ')}
            {dueOn && `, by ${dayInWords(dueOn)}`} {isOverdue && <Tag tone="bad">Overdue</Tag>}
            {state !== 'OPEN' && <Tag tone={stateTones[state]}>{stateWords[state]}</Tag>}
          </span>
          {withOrigin && (
            <span className="rt-actions__facts">
              {meeting && meeting.id !== at && (
                <>
                  From <TextLink to={`/meetings/${meeting.id}`}>{meeting.title}</TextLink>, {dayInWords(meeting.heldOn)}
                  {partnershipOf?.(id) && ', '}
                </>
              )}
              {partnershipOf?.(id)}
            </span>
          )}
          <ActionButtons id={id} version={version} what={what} viewerCan={viewerCan} />
        </li>
      ))}
    </ul>
  );
}
