import { OverdueTable } from '../agencies/OverdueTable';
import { graphql, readFragment, type FragmentType } from '../gql';
import { DeskList } from './DeskList';

const ConfirmationsOverdueFragment = graphql(`
  fragment ConfirmationsOverdue on Query {
    overdueConfirmations(first: 5) {
      nodes {
        id
        ...OverdueTerm
      }
      totalCount
    }
  }
`);

export function ConfirmationsOverdue({ desk }: { desk: FragmentType<typeof ConfirmationsOverdueFragment> }) {
  const { nodes, totalCount } = readFragment(ConfirmationsOverdueFragment, desk).overdueConfirmations;
  return (
    <DeskList
      id="confirmations-overdue"
      title="Confirmations overdue"
      count={totalCount}
      shown={nodes.length}
      all={{ to: '/confirmations-overdue', label: 'All confirmations overdue' }}
      none="Every agency has confirmed its people within the last six months."
    >
      <OverdueTable caption="Confirmations overdue, longest first" hideCaption terms={nodes} />
    </DeskList>
  );
}
