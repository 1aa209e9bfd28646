import { graphql, readFragment, type FragmentType } from '../gql';
import { Day } from '../ui/When';

const ReviewLineFragment = graphql(`
  fragment ReviewLine on TermsReview {
    id
    on
    isOverdue
  }
`);

/** “Review due 3 March 2027”, or since when it is overdue. */
export function ReviewLine({ review: ref }: { review: FragmentType<typeof ReviewLineFragment> }) {
  const { on, isOverdue } = readFragment(ReviewLineFragment, ref);
  return isOverdue ? (
    <strong>
      Review overdue since <Day on={on} />
    </strong>
  ) : (
    <>
      Review due <Day on={on} />
    </>
  );
}
