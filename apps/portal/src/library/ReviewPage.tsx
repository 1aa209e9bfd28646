import { useParams } from 'react-router';
import { graphql } from '../gql';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { TextLink } from '../ui/TextLink';
import { usePageQuery } from '../ui/usePageQuery';
import { Moment } from '../ui/When';
import { ResourceChanges } from './ResourceChanges';
import { ResourceChecks } from './ResourceChecks';
import { PublishForm } from './PublishForm';
import { ReturnForm } from './ReturnForm';
import { ResourceCaption } from './ResourceCaption';
import { ResourceContent } from './ResourceContent';

const ReviewPageQuery = graphql(`
  query ReviewPage($id: ID!) {
    resourceVersion(id: $id) {
      id
      version
      number
      title
      state
      submitter {
        id
        name
      }
      submittedAt
      address
      viewerCan {
        review
      }
      ...ResourceCaption
      ...ResourceChecks
      ...ResourceChanges
      ...ResourceContent
    }
  }
`);

/** One submission before its reviewer: checks, differences, what readers would see, and the decision. */
export function ReviewPage() {
  const { id } = useParams();
  const [data, waiting] = usePageQuery(ReviewPageQuery, { id: id! });
  if (!data) return waiting;
  const version = data.resourceVersion;
  if (!version) return <NotFound />;
  const { title, number, submitter, submittedAt } = version;
  return (
    <Page
      title={title}
      caption={<ResourceCaption version={version} number={number > 1 ? number : undefined} />}
      back={{ to: '/library/review', label: 'Review desk' }}
    >
      {!version.viewerCan.review ? (
        <p className="govuk-body">
          {version.state === 'PUBLISHED' ? (
            <>
              It is published. <TextLink to={version.address}>Read it in the library</TextLink>
            </>
          ) : version.state === 'IN_REVIEW' ? (
            'It is for somebody else to review: nobody reviews their own while another can.'
          ) : (
            'It is with whoever wrote it, and comes back here when they submit it again.'
          )}
        </p>
      ) : (
        <>
          <p className="govuk-body">
            {submitter ? `Submitted by ${submitter.name}` : 'Submitted'}
            {submittedAt && (
              <>
                , <Moment at={submittedAt} />
              </>
            )}
            .
          </p>
          <ResourceChecks version={version} />
          <ResourceChanges version={version} />
          <h2 className="govuk-heading-l">What its readers will see</h2>
          <ResourceContent version={version} />
          <h2 className="govuk-heading-l">Decide</h2>
          <section className="rt-card" aria-labelledby="publish">
            <h3 className="govuk-heading-m" id="publish">
              Publish it
            </h3>
            <PublishForm version={version} />
          </section>
          <section className="rt-card" aria-labelledby="return">
            <h3 className="govuk-heading-m" id="return">
              Or return it with reasons
            </h3>
            <ReturnForm version={version} />
          </section>
        </>
      )}
    </Page>
  );
}
