import { graphql, readFragment, type FragmentType } from '../gql';
import { dayInWords } from '../ui/days';
import { Tag } from '../ui/Tag';
import { TextLink } from '../ui/TextLink';
import { standingTones, standingWords } from './words';

export const DecisionLineFragment = graphql(`
  fragment DecisionLine on Decision {
    id
    number
    text
    dissent
    takenOn
    reviewOn
    standing
    isDueForReview
    meeting {
      id
      title
    }
  }
`);

interface DecisionListProps {
  decisions: readonly FragmentType<typeof DecisionLineFragment>[];
  /** Says which meeting took each. */
  withOrigin?: boolean;
}

/** Decisions one beneath the other, each with its number. */
export function DecisionList({ decisions: refs, withOrigin }: DecisionListProps) {
  const decisions = readFragment(DecisionLineFragment, refs);
  return (
    <ul className="rt-actions">
      {decisions.map(({ id, number, text, dissent, takenOn, reviewOn, standing, isDueForReview, meeting }) => (
        <li key={id}>
          <span className="rt-decision__text">{text}</span>
          <span className="rt-actions__facts">
            <TextLink to={`/decisions/${id}`}>{number}</TextLink>
            {withOrigin && `, ${dayInWords(takenOn)}`}
            {withOrigin && meeting && (
              <>
                , <TextLink to={`/meetings/${meeting.id}`}>{meeting.title}</TextLink>
              </>
            )}{' '}
            {standing !== 'STANDS' && <Tag tone={standingTones[standing]}>{standingWords[standing]}</Tag>}
            {isDueForReview && <Tag tone="waiting">Due for review</Tag>}
            {reviewOn && !isDueForReview && `To be looked at again on ${dayInWords(reviewOn)}`}
          </span>
          {dissent && <span className="rt-actions__facts">Did not agree: {dissent}</span>}
        </li>
      ))}
    </ul>
  );
}
