import { useParams } from 'react-router';
import { ChangeCoverageForm } from '../areas/ChangeCoverageForm';
import { graphql } from '../gql';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { EditPartnershipForm } from './EditPartnershipForm';

const EditPartnershipPageQuery = graphql(`
  query EditPartnershipPage($slug: String!) {
    partnership(slug: $slug) {
      id
      name
      viewerCan {
        edit
      }
      kind
      ...EditPartnershipForm
      ...ChangeCoverageForm
    }
  }
`);

/** What is said of a partnership: its name, area, tier, level and host. */
export function EditPartnershipPage() {
  const { slug } = useParams();
  const [data, waiting] = usePageQuery(EditPartnershipPageQuery, { slug: slug! });
  if (!data) return waiting;
  const { partnership } = data;
  if (!partnership?.viewerCan.edit) return <NotFound />;
  const here = `/partnerships/${slug}`;
  return (
    <Page title="Edit partnership" caption={partnership.name} back={{ to: here, label: partnership.name }}>
      <EditPartnershipForm key={partnership.id} partnership={partnership} back={here} />
      {partnership.kind === 'PARTNERSHIP' && (
        <>
          <h2 className="govuk-heading-m">Where it is found</h2>
          <p className="govuk-body">
            The official areas it covers: by them people find it in the directory and see it on the map. Choose the
            widest that fit: a police force area or a region stands for every council in it.
          </p>
          <ChangeCoverageForm key={`${partnership.id} areas`} partnership={partnership} back={here} />
        </>
      )}
    </Page>
  );
}
