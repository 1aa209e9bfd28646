import { graphql, readFragment, type FragmentType } from '../gql';
import { Day } from '../ui/When';

const DaysOfCampaignFragment = graphql(`
  fragment DaysOfCampaign on Campaign {
    id
    startsOn
    endsOn
  }
`);

/** "11 October 2027 to 7 November 2027", as far as it was said. */
export function DaysOfCampaign({ campaign }: { campaign: FragmentType<typeof DaysOfCampaignFragment> }) {
  const { startsOn, endsOn } = readFragment(DaysOfCampaignFragment, campaign);
  if (!startsOn && !endsOn) return 'No days yet';
  return (
    <>
      {startsOn && (
        <>
          {!endsOn && 'From '}
          <Day on={startsOn} />
        </>
      )}
      {endsOn && (
        <>
          {startsOn ? ' to ' : 'Until '}
          <Day on={endsOn} />
        </>
      )}
    </>
  );
}
