import { useParams } from 'react-router';
import { graphql } from '../gql';
import { Banner } from '../ui/Banner';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { TextLink } from '../ui/TextLink';
import { usePageQuery } from '../ui/usePageQuery';
import { ResourceCaption } from './ResourceCaption';
import { ResourceContent } from './ResourceContent';
import { ResourceMetadata } from './ResourceMetadata';
import { CountReading } from '../usefulness/CountReading';
import { WasItOfUse } from '../usefulness/WasItOfUse';

const OldVersionPageQuery = graphql(`
  query OldVersionPage($slug: String!, $number: Int!) {
    resource(slug: $slug) {
      id
      title
      address
      versionNumbered(number: $number) {
        id
        number
        title
        newerVersion {
          id
          number
          address
          maturity
        }
        ...ResourceCaption
        ...ResourceContent
        ...ResourceMetadata
        ...CountReading
        ...UseOfVersion
      }
      ...WasItOfUse
    }
  }
`);

/** A version as it was. Whoever reads an old one is told so before anything else. */
export function OldVersionPage() {
  const { slug, number } = useParams();
  const [data, waiting] = usePageQuery(OldVersionPageQuery, { slug: slug!, number: Number.parseInt(number!, 10) || 0 });
  if (!data) return waiting;
  const version = data.resource?.versionNumbered;
  if (!data.resource || !version) return <NotFound />;
  const { newerVersion } = version;
  return (
    <Page
      title={version.title}
      caption={<ResourceCaption version={version} number={version.number} />}
      back={{ to: data.resource.address, label: data.resource.title }}
    >
      <ResourceMetadata version={version} address={data.resource.address} />
      {newerVersion && (
        <Banner kind="important" title="A newer version exists">
          <p className="govuk-body govuk-!-font-weight-bold">
            This is an old version. <TextLink to={newerVersion.address}>Read version {newerVersion.number}</TextLink>
            {newerVersion.maturity === 'INTERIM' ? ', which is interim' : ', the one to use'}.
          </p>
        </Banner>
      )}
      <CountReading version={version} />
      <ResourceContent version={version} />
      <WasItOfUse resource={data.resource} version={version} />
    </Page>
  );
}
