import { graphql, readFragment, type FragmentType } from '../gql';
import type { SeatCapacity } from '../gql/enums';
import { AgencyLink } from '../agencies/AgencyLink';
import { sectors } from '../table/sectors';
import { SummaryList } from '../ui/SummaryList';
import { TextLink } from '../ui/TextLink';
import { Day } from '../ui/When';
import { PersonLine } from './SeatDetails';
import { capacityWords, kindWords } from './words';

const SeatFactsFragment = graphql(`
  fragment SeatFacts on Seat {
    id
    title
    memberName
    memberPartnership {
      id
      slug
    }
    drawnFrom {
      id
      partnership {
        id
        name
        slug
      }
    }
    kind
    isStatutory
    agency {
      id
      name
      sector
    }
    representative {
      ...SeatPlace
    }
    deputy {
      ...SeatPlace
    }
    viewerCan {
      invite
    }
  }
`);

const SeatPlaceFragment = graphql(`
  fragment SeatPlace on SeatTerm {
    id
    startsOn
    endsOn
    person {
      id
      name
      jobTitle
      email
    }
  }
`);

/** What the seat is and who fills it now; what is vacant offers its invitation. */
export function SeatFacts({ seat, slug }: { seat: FragmentType<typeof SeatFactsFragment>; slug: string }) {
  const { id, title, kind, isStatutory, agency, representative, deputy, viewerCan, ...origin } = readFragment(
    SeatFactsFragment,
    seat,
  );
  const { memberName, memberPartnership, drawnFrom } = origin;
  const link = (capacity: SeatCapacity, words: string) =>
    viewerCan.invite && (
      <TextLink to={`/partnerships/${slug}/invite?seat=${id}&capacity=${capacity}`}>{words}</TextLink>
    );
  /** To what is vacant now, or to what will be on a known day. */
  const invite = (capacity: SeatCapacity, term: FragmentType<typeof SeatPlaceFragment> | null | undefined) => {
    if (!term) return link(capacity, `Invite a ${capacityWords[capacity].toLowerCase()}`);
    return readFragment(SeatPlaceFragment, term).endsOn && link(capacity, 'Invite a successor');
  };
  return (
    <SummaryList
      rows={[
        memberName && [
          'Partnership',
          memberPartnership ? (
            <TextLink to={`/partnerships/${memberPartnership.slug}`}>{memberName}</TextLink>
          ) : (
            memberName
          ),
        ],
        [memberName ? 'Represented through' : 'Agency', <AgencyLink agency={agency} />],
        drawnFrom?.partnership && [
          'Drawn from',
          <TextLink to={`/partnerships/${drawnFrom.partnership.slug}/seats/${drawnFrom.id}`}>
            the table of {drawnFrom.partnership.name}
          </TextLink>,
        ],
        title && ['Title', title],
        ['Sector', sectors[agency.sector].label],
        ['Kind', `${kindWords[kind]}, ${isStatutory ? 'statutory' : 'voluntary'}`],
        [
          'Representative',
          representative ? <Place term={representative} /> : 'Vacant',
          invite('REPRESENTATIVE', representative),
        ],
        ['Deputy', deputy ? <Place term={deputy} /> : 'Nobody named', invite('DEPUTY', deputy)],
      ]}
    />
  );
}

function Place({ term }: { term: FragmentType<typeof SeatPlaceFragment> }) {
  const { person, startsOn, endsOn } = readFragment(SeatPlaceFragment, term);
  return (
    <>
      <PersonLine person={person} />
      <span className="rt-under">
        Since <Day on={startsOn} />
        {endsOn && (
          <>
            , until <Day on={endsOn} />
          </>
        )}
      </span>
    </>
  );
}
