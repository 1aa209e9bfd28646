import { graphql, readFragment, type FragmentType } from '../gql';
import { EmptyState } from '../ui/Notes';
import { TextLink } from '../ui/TextLink';

const NoSeatsFragment = graphql(`
  fragment NoSeats on Partnership {
    slug
    officers {
      id
      person {
        id
      }
    }
    viewerCan {
      appointOfficers
      manageSeats
    }
  }
`);

interface NoSeatsProps {
  partnership: FragmentType<typeof NoSeatsFragment>;
  viewerId?: string;
}

/** In place of the table: nothing is at it yet, or it is not the reader's to see. */
export function NoSeats({ partnership, viewerId }: NoSeatsProps) {
  const { slug, officers, viewerCan } = readFragment(NoSeatsFragment, partnership);
  const here = `/partnerships/${slug}`;
  if (viewerCan.manageSeats) {
    return (
      <EmptyState title="No seats at this table yet">
        <p className="govuk-body">
          <TextLink to={`${here}/seats/new`}>Add the first seat</TextLink>, then invite somebody to it. Or{' '}
          <TextLink to={`${here}/import`}>import the whole table</TextLink> from a sheet.
        </p>
      </EmptyState>
    );
  }
  if (viewerCan.appointOfficers) {
    return (
      <EmptyState title="No seats at this table yet">
        <p className="govuk-body">
          {officers.length ? 'Its chair or coordinator adds them.' : 'Its chair or coordinator will add them.'} You can{' '}
          <TextLink to={`${here}/invite`}>invite officers</TextLink>, and see{' '}
          <TextLink to={`${here}/invitations`}>whom you have invited</TextLink>.
        </p>
      </EmptyState>
    );
  }
  if (viewerId && officers.some(({ person }) => person?.id === viewerId)) {
    return (
      <EmptyState title="No seats at this table yet">
        <p className="govuk-body">The chair or the coordinator adds them.</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState title="The table is not shown to you">
      <p className="govuk-body">You see the meetings that you are invited to.</p>
    </EmptyState>
  );
}
