import { useParams } from 'react-router';
import { graphql } from '../gql';
import { Banner } from '../ui/Banner';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { Tag } from '../ui/Tag';
import { TextLink } from '../ui/TextLink';
import { usePageQuery } from '../ui/usePageQuery';
import { Moment } from '../ui/When';
import { ResourceChecks } from './ResourceChecks';
import { SubmissionActions } from './SubmissionActions';
import { ResourceCaption } from './ResourceCaption';
import { ResourceContent } from './ResourceContent';
import { stateTones, stateWords } from './words';

const SubmissionPageQuery = graphql(`
  query SubmissionPage($id: ID!) {
    resourceVersion(id: $id) {
      id
      number
      title
      state
      isYours
      submittedAt
      decidedAt
      decidedBy {
        id
        name
      }
      returnedBecause
      address
      viewerCan {
        change
        review
      }
      ...ResourceCaption
      ...ResourceChecks
      ...SubmissionActions
      ...ResourceContent
    }
  }
`);

/** What I submit: how it stands, what is missing, and what its readers will see. */
export function SubmissionPage() {
  const { id } = useParams();
  const [data, waiting] = usePageQuery(SubmissionPageQuery, { id: id! });
  if (!data) return waiting;
  const version = data.resourceVersion;
  if (!version) return <NotFound />;
  const { state, title, number, viewerCan } = version;
  return (
    <Page
      title={title}
      caption={<ResourceCaption version={version} number={number > 1 ? number : undefined} />}
      back={{ to: '/library/submissions', label: 'My submissions' }}
    >
      <p className="govuk-body">
        <Tag tone={stateTones[state]}>{stateWords[state]}</Tag>
        {state === 'IN_REVIEW' && version.submittedAt && (
          <>
            {' '}
            With its reviewers since <Moment at={version.submittedAt} />. Only they and you know of it.
          </>
        )}
        {state === 'PUBLISHED' && (
          <>
            {' '}
            <TextLink to={version.address}>Read it in the library</TextLink>
          </>
        )}
      </p>
      {state === 'RETURNED' && (
        <Banner kind="important" title="Returned to be mended">
          <p className="govuk-body rt-lines">{version.returnedBecause}</p>
          <p className="govuk-body">
            {version.decidedBy && `${version.decidedBy.name}, `}
            {version.decidedAt && <Moment at={version.decidedAt} />}
          </p>
        </Banner>
      )}
      {viewerCan.change && (
        <ul className="govuk-list govuk-list--spaced">
          <li>
            <TextLink to={`/library/submissions/${version.id}/change`}>Change what it says</TextLink>
          </li>
          <li>
            <TextLink to={`/library/submissions/${version.id}/files`}>Add, change or remove files</TextLink>
          </li>
        </ul>
      )}
      {viewerCan.review && (
        <p className="govuk-body">
          <TextLink to={`/library/review/${version.id}`}>Review it</TextLink>
        </p>
      )}
      {state !== 'PUBLISHED' && <ResourceChecks version={version} />}
      <SubmissionActions version={version} />
      {state !== 'PUBLISHED' && <h2 className="govuk-heading-l">What its readers will see</h2>}
      <ResourceContent version={version} />
    </Page>
  );
}
