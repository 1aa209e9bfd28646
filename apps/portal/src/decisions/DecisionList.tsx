import { graphql, readFragment, type FragmentType } from '../gql';
import { dayInWords } from '../ui/days';

export const DecisionLineFragment = graphql(`
  fragment DecisionLine on Decision {
    id
    number
    text
    dissent
    reviewOn
  }
`);

/** Decisions one beneath the other, each with its number. */
export function DecisionList({ decisions: refs }: { decisions: readonly FragmentType<typeof DecisionLineFragment>[] }) {
  const decisions = readFragment(DecisionLineFragment, refs);
  return (
    <ul className="rt-actions">
      {decisions.map(({ id, number, text, dissent, reviewOn }) => (
        <li key={id}>
          <span className="rt-decision__text">{text}</span>
          <span className="rt-actions__facts">
            {number}
            {reviewOn && `, to be looked at again on ${dayInWords(reviewOn)}`}
          </span>
          {dissent && <span className="rt-actions__facts">Did not agree: {dissent}</span>}
        </li>
      ))}
    </ul>
  );
}
