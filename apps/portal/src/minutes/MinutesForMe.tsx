import { graphql, readFragment, type FragmentType } from '../gql';
import { dayInWords } from '../ui/days';
import { TextLink } from '../ui/TextLink';

const MinutesForMeFragment = graphql(`
  fragment MinutesForMe on Viewer {
    minutesToCheck {
      id
      meeting {
        id
        title
        heldOn
      }
    }
    correctionsToDecide {
      id
      document {
        id
        meeting {
          id
          title
          heldOn
        }
      }
    }
  }
`);

/** Minutes that the reader is to check, as they chair; and those to which corrections wait for an officer. */
export function MinutesForMe({ viewer: ref }: { viewer: FragmentType<typeof MinutesForMeFragment> }) {
  const { minutesToCheck, correctionsToDecide } = readFragment(MinutesForMeFragment, ref);
  const toCheck = minutesToCheck.flatMap(({ meeting }) => meeting ?? []);
  const toCorrect = [
    ...new Map(
      correctionsToDecide.flatMap(({ document }) => document?.meeting ?? []).map((each) => [each.id, each]),
    ).values(),
  ];
  if (toCheck.length + toCorrect.length === 0) return null;
  return (
    <section aria-labelledby="minutes-for-me">
      <h2 className="govuk-heading-l" id="minutes-for-me">
        Minutes
      </h2>
      <ul className="govuk-list govuk-list--spaced">
        {toCheck.map(({ id, title, heldOn }) => (
          <li key={id}>
            <TextLink to={`/meetings/${id}/minutes`}>Check the minutes of {title}</TextLink>
            <span className="rt-under">Held on {dayInWords(heldOn)}</span>
          </li>
        ))}
        {toCorrect.map(({ id, title, heldOn }) => (
          <li key={id}>
            <TextLink to={`/meetings/${id}/minutes`}>Decide corrections to the minutes of {title}</TextLink>
            <span className="rt-under">Held on {dayInWords(heldOn)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
