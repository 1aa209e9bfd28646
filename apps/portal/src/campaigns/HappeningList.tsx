import { graphql, readFragment, type FragmentType } from '../gql';
import { TextLink } from '../ui/TextLink';
import { DayOf } from '../ui/When';
import { happened, pageOf } from './happenings';

const HappeningFragment = graphql(`
  fragment Happening on CampaignHappening {
    id
    kind
    at
    what
    thingId
    times
    by {
      id
      name
    }
    agency {
      id
      name
    }
  }
`);

interface HappeningListProps {
  campaignId: string;
  happenings: readonly FragmentType<typeof HappeningFragment>[];
}

/** What happened, newest first: what, to what, for which agency, by whom and when. */
export function HappeningList({ campaignId, happenings }: HappeningListProps) {
  return (
    <ol className="govuk-list govuk-list--spaced">
      {happenings.map((ref) => {
        const happening = readFragment(HappeningFragment, ref);
        const { id, at, kind, what, by, agency } = happening;
        const page = pageOf(campaignId, happening);
        return (
          <li key={`${kind} ${id}`}>
            {happened(happening)} {page ? <TextLink to={page}>{what}</TextLink> : kind === 'KIT_TAKEN' && what}
            <span className="rt-under">
              <DayOf at={at} />
              {agency && `, ${agency.name}`}
              {by && `, ${by.name}`}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
