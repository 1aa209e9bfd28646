import { useParams } from 'react-router';
import { graphql } from '../gql';
import { Inset } from '../ui/Notes';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { TextLink } from '../ui/TextLink';
import { usePageQuery } from '../ui/usePageQuery';
import { ResourceActions } from './ResourceActions';
import { ResourceHistory } from './ResourceHistory';
import { ResourceNotices } from './ResourceNotices';
import { ResourceVersions } from './ResourceVersions';
import { ReviewState } from './ReviewState';
import { ResourceCaption } from './ResourceCaption';
import { ResourceContent } from './ResourceContent';
import { ResourceMetadata } from './ResourceMetadata';
import { InCollections } from '../collections/InCollections';
import { UseAsTemplate } from '../templates/UseAsTemplate';
import { UsedAsTemplate } from '../templates/UsedAsTemplate';
import { BeginCourse } from '../training/BeginCourse';
import { UsedAt } from './UsedAt';
import { CaseStudyOf } from '../evaluations/CaseStudyOf';
import { Experiences } from '../usefulness/Experiences';
import { CountReading } from '../usefulness/CountReading';
import { OverseeLink } from '../usefulness/OverseeLink';
import { WasItOfUse } from '../usefulness/WasItOfUse';

const ResourcePageQuery = graphql(`
  query ResourcePage($slug: String!) {
    resource(slug: $slug) {
      id
      title
      address
      parts {
        id
        title
        address
      }
      current {
        id
        maturity
        number
        ...ResourceCaption
        ...ResourceContent
        ...ResourceMetadata
        ...CountReading
        ...UseOfVersion
      }
      ...WasItOfUse
      ...Experiences
      ...OverseeLink
      ...CaseStudyOf
      ...UsedAt
      ...InCollections
      ...ResourceNotices
      ...ResourceVersions
      ...ResourceHistory
      ...UseAsTemplate
      ...UsedAsTemplate
      ...ResourceActions
      ...BeginCourse
      ...ReviewState
    }
  }
`);

/** One resource, always at this address: the version to use, read on the page. */
export function ResourcePage() {
  const { slug } = useParams();
  const [data, waiting] = usePageQuery(ResourcePageQuery, { slug: slug! });
  if (!data) return waiting;
  const { resource } = data;
  if (!resource?.current) return <NotFound />;
  const { title, parts, current } = resource;
  return (
    <Page
      title={title}
      caption={<ResourceCaption version={current} />}
      back={{ to: '/library', label: 'Library' }}
      actions={<UseAsTemplate resource={resource} />}
      aside={
        <>
          <ReviewState resource={resource} />
          <UsedAsTemplate resource={resource} />
          <ResourceActions resource={resource} />
          <BeginCourse resource={resource} />
          <OverseeLink resource={resource} />
          <InCollections resource={resource} />
        </>
      }
    >
      <ResourceMetadata version={current} address={resource.address} />
      <CountReading version={current} />
      <ResourceNotices resource={resource} />
      {current.maturity === 'INTERIM' && <Inset>This is an interim version: what it says may still change.</Inset>}
      <ResourceContent version={current} />
      <CaseStudyOf resource={resource} />
      {parts.length > 0 && (
        <>
          <h2 className="govuk-heading-m">Parts of it</h2>
          <ul className="govuk-list govuk-list--spaced">
            {parts.map((part) => (
              <li key={part.id}>
                <TextLink to={part.address}>{part.title}</TextLink>
              </li>
            ))}
          </ul>
        </>
      )}
      <WasItOfUse resource={resource} version={current} />
      <Experiences resource={resource} number={current.number} />
      <UsedAt resource={resource} />
      <ResourceVersions resource={resource} />
      <ResourceHistory resource={resource} />
    </Page>
  );
}
