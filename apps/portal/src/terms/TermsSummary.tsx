import { graphql, readFragment, type FragmentType } from '../gql';
import { TextLink } from '../ui/TextLink';
import { Day } from '../ui/When';
import { QuorumSummary } from './QuorumSummary';
import { ReviewLine } from './ReviewLine';
import { termsOf } from './words';

const TermsSummaryFragment = graphql(`
  fragment TermsSummary on Partnership {
    id
    slug
    termsOfReference {
      isShared
      inForce {
        id
        number
        approvedOn
      }
      draft {
        id
      }
      review {
        id
        ...ReviewLine
      }
      quorum {
        id
        ...QuorumSummary
      }
      viewerCan {
        draft
        setQuorum
      }
    }
  }
`);

/** On the partnership's page: which terms hold, when they are reviewed, and whether the table could decide. */
export function TermsSummary({ partnership: ref }: { partnership: FragmentType<typeof TermsSummaryFragment> }) {
  const { slug, termsOfReference } = readFragment(TermsSummaryFragment, ref);
  const { isShared, inForce, draft, review, quorum, viewerCan } = termsOfReference;
  if (!isShared) return null;
  return (
    <>
      <section aria-labelledby="terms">
        <h2 className="govuk-heading-l" id="terms">
          Terms of reference
        </h2>
        <p className="govuk-body">
          {inForce?.approvedOn ? (
            <>
              Version {inForce.number}, approved <Day on={inForce.approvedOn} />.
            </>
          ) : (
            'None are in force.'
          )}
          {draft && ' There is a draft of the next version.'}
          {review && (
            <>
              <br />
              <ReviewLine review={review} />
            </>
          )}
        </p>
        <p className="govuk-body">
          <TextLink to={termsOf(slug)}>
            {inForce || draft || !viewerCan.draft ? 'Read the terms of reference' : 'Draft terms of reference'}
          </TextLink>
        </p>
      </section>
      <section aria-labelledby="quorum">
        <h2 className="govuk-heading-l" id="quorum">
          Quorum
        </h2>
        {quorum ? <QuorumSummary quorum={quorum} /> : <p className="govuk-body">No quorum rule is set.</p>}
        {viewerCan.setQuorum && (
          <p className="govuk-body">
            <TextLink to={`/partnerships/${slug}/quorum`}>
              {quorum ? 'Change the quorum rule' : 'Set a quorum rule'}
            </TextLink>
          </p>
        )}
      </section>
    </>
  );
}
