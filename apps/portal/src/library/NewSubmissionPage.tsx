import { graphql } from '../gql';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { NewSubmissionForm } from './NewSubmissionForm';

const NewSubmissionPageQuery = graphql(`
  query NewSubmissionPage {
    viewer {
      person {
        id
      }
      library {
        viewerCan {
          submit
        }
        ...ReadersChoices
      }
    }
  }
`);

export function NewSubmissionPage() {
  const [data, waiting] = usePageQuery(NewSubmissionPageQuery, {});
  if (!data) return waiting;
  if (!data.viewer?.library.viewerCan.submit) return <NotFound />;
  return (
    <Page title="Submit a resource" back={{ to: '/library', label: 'Library' }}>
      <p className="govuk-body-l">
        Begin with what it is. Then add what a reader needs, its files or links, and send it to be reviewed. Until then
        only you know of it, and you can go on another day.
      </p>
      <NewSubmissionForm library={data.viewer.library} />
    </Page>
  );
}
