import { graphql, readFragment, type FragmentType } from '../gql';
import { DeskList } from './DeskList';
import { PartnershipTable } from './PartnershipTable';

const WithoutOfficerFragment = graphql(`
  fragment WithoutOfficer on Query {
    partnershipsWithoutOfficer(first: 5) {
      nodes {
        id
        ...ListedPartnership
      }
      totalCount
    }
  }
`);

export function WithoutOfficer({ desk }: { desk: FragmentType<typeof WithoutOfficerFragment> }) {
  const { nodes, totalCount } = readFragment(WithoutOfficerFragment, desk).partnershipsWithoutOfficer;
  return (
    <DeskList
      id="without-officer"
      title="Partnerships without an officer"
      count={totalCount}
      shown={nodes.length}
      all={{ to: '/national/without-officer', label: 'All partnerships without an officer' }}
      none="Every partnership has a chair, a vice-chair or a coordinator."
    >
      <PartnershipTable caption="Partnerships without an officer" csv="without-officer" partnerships={nodes} />
    </DeskList>
  );
}
