import { graphql, readFragment, type FragmentType } from '../gql';
import { SmallTable } from '../table/SmallTable';
import { TextLink } from '../ui/TextLink';
import { Day } from '../ui/When';

const HeldMeetingFragment = graphql(`
  fragment HeldMeeting on Meeting {
    id
    title
    heldOn
    sitting {
      id
      attendance {
        id
        state
        capacity
        agency {
          id
          name
          sector
        }
      }
    }
  }
`);

/** One small table for each meeting: who of the agencies was there. */
export function HeldMeetings({ meetings }: { meetings: readonly FragmentType<typeof HeldMeetingFragment>[] }) {
  return (
    <ul className="rt-small-tables">
      {readFragment(HeldMeetingFragment, meetings).map(({ id, title, heldOn, sitting }) => {
        const seats = (sitting?.attendance ?? []).flatMap(({ id: key, state, capacity, agency }) =>
          agency && (capacity === 'REPRESENTATIVE' || capacity === 'DEPUTY')
            ? [{ id: key, label: agency.name, sector: agency.sector, state }]
            : [],
        );
        const there = seats.filter(({ state }) => state === 'PRESENT').length;
        return (
          <li key={id}>
            <SmallTable seats={seats} centre={`${there} of ${seats.length}`} />
            <TextLink to={`/meetings/${id}`}>{title}</TextLink>
            <span>
              <Day on={heldOn} />. {there} of {seats.length} seats were there
            </span>
          </li>
        );
      })}
    </ul>
  );
}
