import { useParams } from 'react-router';
import { graphql } from '../gql';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { ChangeSubmissionForm } from './ChangeSubmissionForm';

const ChangeSubmissionPageQuery = graphql(`
  query ChangeSubmissionPage($id: ID!) {
    resourceVersion(id: $id) {
      id
      title
      viewerCan {
        change
      }
      ...SubmissionWords
    }
    viewer {
      person {
        id
      }
      library {
        ...ReadersChoices
      }
    }
    ...FoundFields
    ...LanguageChoices
  }
`);

export function ChangeSubmissionPage() {
  const { id } = useParams();
  const [data, waiting] = usePageQuery(ChangeSubmissionPageQuery, { id: id! });
  if (!data) return waiting;
  const { resourceVersion: version, viewer } = data;
  if (!version?.viewerCan.change || !viewer) return <NotFound />;
  return (
    <Page
      title="What it says"
      caption={version.title}
      back={{ to: `/library/submissions/${version.id}`, label: 'Your submission' }}
    >
      <ChangeSubmissionForm key={version.id} version={version} library={viewer.library} query={data} />
    </Page>
  );
}
