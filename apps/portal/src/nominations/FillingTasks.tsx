import { graphql, readFragment, type FragmentType } from '../gql';
import { capacityWords, seatLabel } from '../partnerships/words';
import { sectors } from '../table/sectors';
import { TextLink } from '../ui/TextLink';
import { Day } from '../ui/When';

const FillingTasksFragment = graphql(`
  fragment FillingTasks on Viewer {
    nominationsToDecide(first: 10) {
      nodes {
        id
        name
        capacity
        seat {
          id
          title
          memberName
          agency {
            id
            name
          }
        }
        partnership {
          id
          name
          slug
        }
      }
      pageInfo {
        hasNextPage
      }
    }
    interestsToDecide(first: 10) {
      nodes {
        id
        sector
        agency {
          id
          name
        }
        partnership {
          id
          name
          slug
        }
      }
      pageInfo {
        hasNextPage
      }
    }
    seatsToFill {
      id
      title
      memberName
      agency {
        id
        name
      }
      partnership {
        id
        name
        slug
      }
      representative {
        id
        endsOn
      }
    }
  }
`);

/** What waits for somebody who decides about seats, or answers for an agency; each with the way to do it. */
export function FillingTasks({ viewer: ref }: { viewer: FragmentType<typeof FillingTasksFragment> }) {
  const { nominationsToDecide, interestsToDecide, seatsToFill } = readFragment(FillingTasksFragment, ref);
  const count = nominationsToDecide.nodes.length + interestsToDecide.nodes.length + seatsToFill.length;
  if (count === 0) return null;
  const hasMore = nominationsToDecide.pageInfo.hasNextPage || interestsToDecide.pageInfo.hasNextPage;
  return (
    <section aria-labelledby="seats-wait">
      <h2 className="govuk-heading-l" id="seats-wait">
        Seats that wait for you ({count}
        {hasMore && ' and more'})
      </h2>
      <ul className="govuk-list govuk-list--spaced">
        {nominationsToDecide.nodes.map(({ id, name, capacity, seat, partnership }) => (
          <li key={id}>
            <TextLink to={`/partnerships/${partnership?.slug}/filling`}>
              Decide about {name} as {capacityWords[capacity].toLowerCase()}
            </TextLink>
            <span className="rt-under">
              {[seat && seatLabel(seat), partnership?.name].filter(Boolean).join(', at ')}
            </span>
          </li>
        ))}
        {interestsToDecide.nodes.map(({ id, sector, agency, partnership }) => (
          <li key={id}>
            <TextLink to={`/partnerships/${partnership?.slug}/filling`}>
              Decide about the interest of {agency.name}
            </TextLink>
            <span className="rt-under">
              {sectors[sector].label}, at {partnership?.name}
            </span>
          </li>
        ))}
        {seatsToFill.map((seat) => (
          <li key={seat.id}>
            <TextLink to={`/partnerships/${seat.partnership?.slug}/seats/${seat.id}`}>
              Nominate somebody for {seatLabel(seat)}
            </TextLink>
            <span className="rt-under">
              At {seat.partnership?.name},{' '}
              {seat.representative?.endsOn ? (
                <>
                  term ends <Day on={seat.representative.endsOn} />
                </>
              ) : (
                'vacant'
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
