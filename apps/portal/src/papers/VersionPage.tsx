import { useParams } from 'react-router';
import { SeenBy } from '../agreements/SeenBy';
import { graphql } from '../gql';
import { usePageQuery } from '../ui/usePageQuery';
import { PaperTask } from './PaperTask';
import { VersionForm } from './VersionForm';

const VersionPageQuery = graphql(`
  query PaperVersionPage($id: ID!) {
    paper(id: $id) {
      id
      audience {
        ...SeenBy
      }
      viewerCan {
        addVersion
      }
      ...PaperTask
      ...VersionForm
    }
  }
`);

/** A new version in place of the current one. */
export function VersionPage() {
  const { id } = useParams();
  const [data, waiting] = usePageQuery(VersionPageQuery, { id: id! });
  if (!data) return waiting;
  const { paper } = data;
  return (
    <PaperTask title="Deliver a new version" paper={paper} isAllowed={paper?.viewerCan.addVersion}>
      {paper && (
        <>
          <p className="govuk-body">
            It takes the place of the current version at once. Earlier versions can still be read, and say that they
            were replaced.
          </p>
          <SeenBy audience={paper.audience} />
          <VersionForm paper={paper} />
        </>
      )}
    </PaperTask>
  );
}
