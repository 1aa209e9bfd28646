import { useParams } from 'react-router';
import { graphql } from '../gql';
import type { ResourceState } from '../gql/enums';
import { Inset } from '../ui/Notes';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { TextLink } from '../ui/TextLink';
import { usePageQuery } from '../ui/usePageQuery';
import { AddFileForm } from './AddFileForm';
import { SubmittedFile } from './SubmittedFile';

const SubmissionFilesPageQuery = graphql(`
  query SubmissionFilesPage($id: ID!) {
    resourceVersion(id: $id) {
      id
      title
      version
      licence
      foundBy
      fileReaders
      partnership {
        id
        name
      }
      files {
        id
        ...SubmittedFile
      }
      state
      viewerCan {
        change
      }
    }
    ...LanguageChoices
  }
`);

/** Why its files stay as they are. */
const whyNot: Record<ResourceState, string> = {
  DRAFT: 'Only whoever writes this can change its files.',
  RETURNED: 'Only whoever writes this can change its files.',
  IN_REVIEW:
    'This is with its reviewers, so its files stay as they are. Whoever submitted it can take it back and change them.',
  PUBLISHED: 'This is published, so its files stay as they are. Other files go into a new version.',
};

export function SubmissionFilesPage() {
  const { id } = useParams();
  const [data, waiting] = usePageQuery(SubmissionFilesPageQuery, { id: id! });
  if (!data) return waiting;
  const version = data.resourceVersion;
  if (!version) return <NotFound />;
  const address = `/library/submissions/${version.id}`;
  if (!version.viewerCan.change)
    return (
      <Page title="Files" caption={version.title} back={{ to: address, label: 'The submission' }}>
        <p className="govuk-body">{whyNot[version.state]}</p>
        <p className="govuk-body">
          <TextLink to={address}>Go to the submission</TextLink>
        </p>
      </Page>
    );
  return (
    <Page title="Files" caption={version.title} back={{ to: address, label: 'Your submission' }}>
      {version.licence === 'LINK_ONLY' && (
        <Inset>
          Its licence is “all rights reserved”: no copy may be kept here.{' '}
          <TextLink to={`${address}/change`}>Choose the licence that it has, or add a link</TextLink>
        </Inset>
      )}
      {version.partnership && version.foundBy !== 'STATUTORY' && !version.fileReaders.includes('PARTNERSHIP') && (
        <Inset>
          Files for {version.partnership.name} alone are added by its officers. They stay with the resource, whoever
          renews it, and only that partnership sees them.
        </Inset>
      )}
      {version.files.length === 0 ? (
        <p className="govuk-body">It has no files yet.</p>
      ) : (
        <ul className="rt-submitted-files">
          {version.files.map((file) => (
            <li key={file.id}>
              <SubmittedFile file={file} version={version} query={data} />
            </li>
          ))}
        </ul>
      )}
      <section className="rt-card" aria-labelledby="add-a-file">
        <h2 className="govuk-heading-m" id="add-a-file">
          Add a file
        </h2>
        <AddFileForm version={version} query={data} />
      </section>
      <p className="govuk-body">
        <TextLink to={address}>Done with files: go on to your submission</TextLink>
      </p>
    </Page>
  );
}
