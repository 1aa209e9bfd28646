import { useParams } from 'react-router';
import { graphql } from '../gql';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { TextLink } from '../ui/TextLink';
import { usePageQuery } from '../ui/usePageQuery';
import { StatusForm } from './StatusForm';
import { StatusTag } from './StatusTag';

const StatusPageQuery = graphql(`
  query StatusPage($slug: String!) {
    partnership(slug: $slug) {
      id
      name
      status
      version
      kind
      viewerCan {
        activate
        makeDormant
        wake
        merge
        close
      }
    }
  }
`);

/** The next step in the life of a partnership, and the ways in which it can end. */
export function StatusPage() {
  const { slug } = useParams();
  const [data, waiting] = usePageQuery(StatusPageQuery, { slug: slug! });
  if (!data) return waiting;
  const { partnership } = data;
  if (!partnership || !Object.values(partnership.viewerCan).includes(true)) return <NotFound />;
  const { id, name, status, version, kind, viewerCan } = partnership;
  const here = `/partnerships/${slug}`;
  const form = { partnershipId: id, version, back: here };
  return (
    <Page title="Change the status" caption={name} back={{ to: here, label: name }}>
      <p className="govuk-body">
        Its status now: <StatusTag status={status} />
      </p>
      {viewerCan.activate && (
        <StatusForm
          {...form}
          step="activate"
          button="Make it active"
          done={`${name} is active.`}
          words="It has a table and begins its work. Nothing else changes."
        />
      )}
      {viewerCan.makeDormant && (
        <StatusForm
          {...form}
          step="makeDormant"
          button="Make it dormant"
          done={`${name} is dormant. Wake it when it takes up its work again.`}
          words="It rests for a time. Seats, terms and meetings stay as they are; lists show that it is dormant."
        />
      )}
      {viewerCan.wake && (
        <StatusForm
          {...form}
          step="wake"
          button="Wake it"
          done={`${name} is active again.`}
          words="It takes up its work again, with the table that it has."
        />
      )}
      {(viewerCan.merge || viewerCan.close) && (
        <>
          <h2 className="govuk-heading-m">End it</h2>
          <p className="govuk-body">This cannot be undone. The next page says what happens to whom.</p>
          <ul className="govuk-list govuk-list--spaced">
            {viewerCan.merge && (
              <li>
                <TextLink to={`${here}/merge`}>Merge it into another partnership</TextLink>
              </li>
            )}
            {viewerCan.close && (
              <li>
                <TextLink to={`${here}/close`}>Close this {kind === 'PARTNERSHIP' ? 'partnership' : 'group'}</TextLink>
              </li>
            )}
          </ul>
        </>
      )}
    </Page>
  );
}
