import { graphql, readFragment, type FragmentType } from '../gql';
import { Warning } from '../ui/Notes';

export const WhatEndsFragment = graphql(`
  fragment WhatEnds on Partnership {
    kind
    seats {
      id
      representative {
        id
      }
      deputy {
        id
      }
    }
    officers {
      id
      person {
        id
        name
      }
    }
    invitations(first: 100) {
      nodes {
        id
        state
      }
      pageInfo {
        hasNextPage
      }
    }
    subgroups {
      id
      name
      status
      kind
    }
  }
`);

const counted = (count: number, one: string) => `${count} ${count === 1 ? one : `${one}s`}`;

interface WhatEndsProps {
  partnership: FragmentType<typeof WhatEndsFragment>;
  /** Where a partnership that reports to this one reports to from then on. */
  heirs: string;
}

/** Says what happens to whom before a partnership is ended for good. */
export function WhatEnds({ partnership, heirs }: WhatEndsProps) {
  const { kind, seats, officers, invitations, subgroups } = readFragment(WhatEndsFragment, partnership);
  const terms = seats.flatMap(({ representative, deputy }) => [representative, deputy]).filter(Boolean).length;
  const pending = invitations.nodes.filter(({ state }) => state === 'PENDING').length;
  const going = subgroups.filter(({ status }) => status !== 'MERGED' && status !== 'CLOSED');
  const groups = going.filter((each) => each.kind !== 'PARTNERSHIP');
  const others = going.filter((each) => each.kind === 'PARTNERSHIP');
  const names = (list: readonly { name: string }[]) => list.map(({ name }) => name).join(', ');
  return (
    <>
      <Warning>This cannot be undone.</Warning>
      <p className="govuk-body">As soon as you confirm:</p>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          {counted(seats.length, 'seat')} {seats.length === 1 ? 'closes' : 'close'}, and {counted(terms, 'term')} of
          representatives and deputies {terms === 1 ? 'ends' : 'end'}: whoever filled them loses access and is told by
          email
        </li>
        <li>
          {officers.length
            ? `the terms of its officers end: ${officers.map(({ person }) => person?.name ?? 'somebody not shown to you').join(', ')}`
            : 'nobody loses an office: none is held'}
        </li>
        {pending > 0 && (
          <li>
            {counted(pending, 'invitation')}
            {invitations.pageInfo.hasNextPage && ' or more'} that {pending === 1 ? 'waits' : 'wait'} for an answer{' '}
            {pending === 1 ? 'is' : 'are'} withdrawn
          </li>
        )}
        <li>meetings ahead are cancelled, and leave the calendars of everybody invited</li>
        {kind === 'PARTNERSHIP' && <li>seats that it holds at the tables of other partnerships close</li>}
        {groups.length > 0 && (
          <li>
            {groups.length === 1 ? 'its group ends' : 'its groups end'} with it in the same way: {names(groups)}
          </li>
        )}
        {others.length > 0 && (
          <li>
            {names(others)} {others.length === 1 ? 'goes' : 'go'} on, and {others.length === 1 ? 'reports' : 'report'}{' '}
            to {heirs}
          </li>
        )}
        <li>nothing of the past is removed: the table, its people and its meetings stay on record</li>
      </ul>
    </>
  );
}
