import { useParams } from 'react-router';
import { graphql } from '../gql';
import { LinkButton } from '../ui/Button';
import { EmptyState, Inset } from '../ui/Notes';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { TextLink } from '../ui/TextLink';
import { usePageQuery } from '../ui/usePageQuery';
import { QuorumSummary } from './QuorumSummary';
import { ReviewLine } from './ReviewLine';
import { VersionContent } from './VersionContent';
import { VersionFacts } from './VersionFacts';
import { VersionsTable } from './VersionsTable';
import { termsOf } from './words';

const TermsPageQuery = graphql(`
  query TermsPage($slug: String!) {
    partnership(slug: $slug) {
      id
      name
      slug
      termsOfReference {
        isShared
        inForce {
          id
          ...VersionFacts
          ...VersionContent
        }
        draft {
          id
          number
        }
        versions {
          id
          ...VersionRow
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
          approve
          moveReview
          setQuorum
        }
      }
    }
  }
`);

/** What holds today, what is being drafted, and every version there was. */
export function TermsPage() {
  const { slug } = useParams();
  const [data, waiting] = usePageQuery(TermsPageQuery, { slug: slug! });
  if (!data) return waiting;
  const { partnership } = data;
  if (!partnership?.termsOfReference.isShared) return <NotFound />;
  const { inForce, draft, versions, review, quorum, viewerCan } = partnership.termsOfReference;
  const here = termsOf(slug);
  return (
    <Page
      title="Terms of reference"
      caption={partnership.name}
      back={{ to: `/partnerships/${slug}`, label: partnership.name }}
      actions={
        viewerCan.draft && (
          <LinkButton to={`${here}/draft`}>{draft ? 'Change the draft' : 'Draft a new version'}</LinkButton>
        )
      }
      wide
    >
      {(review || (viewerCan.moveReview && inForce)) && (
        <p className="govuk-body">
          {review ? <ReviewLine review={review} /> : 'No review date is set.'}
          {viewerCan.moveReview && (
            <>
              {'. '}
              <TextLink to={`${here}/review`}>{review ? 'Set another review date' : 'Set a review date'}</TextLink>
            </>
          )}
        </p>
      )}
      {draft && (
        <Inset>
          <p className="govuk-body">
            Version {draft.number} is a draft and not in force.{' '}
            <TextLink to={`${here}/versions/${draft.number}`}>Read the draft</TextLink>
          </p>
          {viewerCan.approve && (
            <LinkButton kind="secondary" to={`${here}/approve`}>
              Approve the draft
            </LinkButton>
          )}
        </Inset>
      )}
      <div className="govuk-grid-row">
        <section className="govuk-grid-column-two-thirds" aria-labelledby="in-force">
          <h2 className="govuk-heading-l" id="in-force">
            In force
          </h2>
          {inForce ? (
            <>
              <VersionFacts terms={inForce} />
              <VersionContent terms={inForce} />
            </>
          ) : (
            <EmptyState title="No terms of reference are in force.">
              <p className="govuk-body">
                {viewerCan.draft
                  ? 'Draft them here; the chair approves them, or records that a meeting did.'
                  : 'The coordinator or the chair drafts them.'}
              </p>
            </EmptyState>
          )}
        </section>
        <section className="govuk-grid-column-one-third" aria-labelledby="quorum">
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
      </div>
      {versions.length > 0 && (
        <section aria-labelledby="versions">
          <h2 className="govuk-heading-l govuk-!-margin-top-6" id="versions">
            All versions
          </h2>
          <VersionsTable versions={versions} here={here} />
        </section>
      )}
    </Page>
  );
}
