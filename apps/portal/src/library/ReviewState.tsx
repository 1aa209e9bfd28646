import { graphql, readFragment, type FragmentType } from '../gql';
import { Day, DayOf } from '../ui/When';

const ReviewStateFragment = graphql(`
  fragment ReviewState on Resource {
    id
    current {
      id
      publishedAt
    }
    confirmedAt
    reviewOn
    isOverdueForReview
    owner {
      id
      name
    }
  }
`);

/** "Checked 3 Mar 2026, to be looked at again by 3 March 2027": whether it is still good, and who says so. */
export function ReviewState({ resource }: { resource: FragmentType<typeof ReviewStateFragment> }) {
  const { current, confirmedAt, reviewOn, isOverdueForReview, owner } = readFragment(ReviewStateFragment, resource);
  // Whoever published its newest version has looked at it then.
  const checkedAt = [confirmedAt, current?.publishedAt]
    .filter((at) => at != null)
    .toSorted()
    .at(-1);
  if (!checkedAt) return null;
  return (
    <section aria-labelledby="review-state">
      <h2 className="govuk-heading-m" id="review-state">
        Still good?
      </h2>
      <p className="govuk-body">
        Checked <DayOf at={checkedAt} long />
        {reviewOn && (
          <>
            , {isOverdueForReview ? 'and was to be looked at again by' : 'to be looked at again by'}{' '}
            <Day on={reviewOn} />
          </>
        )}
        .
      </p>
      <p className="govuk-body">{owner ? `${owner.name} sees to it.` : 'Its reviewers see to it.'}</p>
    </section>
  );
}
