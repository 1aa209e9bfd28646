import { useParams } from 'react-router';
import { graphql } from '../gql';
import { LinkButton } from '../ui/Button';
import { Inset } from '../ui/Notes';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { TextLink } from '../ui/TextLink';
import { usePageQuery } from '../ui/usePageQuery';
import { VersionContent } from './VersionContent';
import { VersionFacts } from './VersionFacts';
import { termsOf } from './words';

const VersionPageQuery = graphql(`
  query TermsVersionPage($slug: String!, $number: Int!) {
    partnership(slug: $slug) {
      id
      name
      termsOfReference {
        inForce {
          id
          number
        }
        version(number: $number) {
          id
          number
          state
          ...VersionFacts
          ...VersionContent
        }
        viewerCan {
          draft
          approve
        }
      }
    }
  }
`);

/** One version, which says first when it is not the one that holds. */
export function VersionPage() {
  const { slug, number } = useParams();
  const asked = /^\d{1,4}$/.test(number ?? '') ? Number(number) : 0;
  const [data, waiting] = usePageQuery(VersionPageQuery, { slug: slug!, number: asked });
  if (!data) return waiting;
  const version = data.partnership?.termsOfReference.version;
  if (!data.partnership || !version) return <NotFound />;
  const { inForce, viewerCan } = data.partnership.termsOfReference;
  const here = termsOf(slug);
  const isDraft = version.state === 'DRAFT';
  return (
    <Page
      title={`Terms of reference, version ${version.number}`}
      caption={data.partnership.name}
      back={{ to: here, label: 'Terms of reference' }}
      actions={
        isDraft && (
          <>
            {viewerCan.approve && <LinkButton to={`${here}/approve`}>Approve the draft</LinkButton>}
            {viewerCan.draft && (
              <LinkButton kind="secondary" to={`${here}/draft`}>
                Change the draft
              </LinkButton>
            )}
          </>
        )
      }
    >
      {version.state !== 'IN_FORCE' && (
        <Inset>
          {isDraft && 'This is a draft. It is not in force.'}
          {version.state === 'COMING' && 'This version is approved, but not in force yet.'}
          {version.state === 'REPLACED' && 'This version is no longer in force.'}{' '}
          {inForce && (
            <TextLink
              to={`${here}/compare?from=${Math.min(inForce.number, version.number)}&to=${Math.max(inForce.number, version.number)}`}
            >
              Compare it with version {inForce.number}, which is in force
            </TextLink>
          )}
        </Inset>
      )}
      <VersionFacts terms={version} />
      <VersionContent terms={version} />
    </Page>
  );
}
