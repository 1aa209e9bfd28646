import { graphql, readFragment, type FragmentType } from '../gql';
import { ParkedDelivery } from '../meetings/ParkedDeliveries';
import { Banner } from '../ui/Banner';

const StoppedMailDocument = graphql(`
  fragment StoppedMail on Partnership {
    parkedDeliveries {
      id
      ...ParkedDelivery
    }
  }
`);

/** Mail of the partnership that did not arrive, for those who can do something about it. */
export function StoppedMail({ partnership: ref }: { partnership: FragmentType<typeof StoppedMailDocument> }) {
  const { parkedDeliveries } = readFragment(StoppedMailDocument, ref);
  if (parkedDeliveries.length === 0) return null;
  return (
    <Banner kind="important" title="Mail that did not arrive">
      <p className="govuk-body govuk-!-font-weight-bold">
        {parkedDeliveries.length === 1 ? 'One email' : `${parkedDeliveries.length} emails`} of this partnership could
        not be delivered. Check the address with the person, or tell them by telephone.
      </p>
      <ul className="govuk-list rt-parked">
        {parkedDeliveries.map((delivery) => (
          <ParkedDelivery key={delivery.id} delivery={delivery} />
        ))}
      </ul>
    </Banner>
  );
}
