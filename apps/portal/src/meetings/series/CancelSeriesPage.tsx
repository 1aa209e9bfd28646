import { useParams } from 'react-router';
import { graphql } from '../../gql';
import { NotFound } from '../../ui/NotFound';
import { Page } from '../../ui/Page';
import { usePageQuery } from '../../ui/usePageQuery';
import { CancelSeriesForm } from './CancelSeriesForm';

const CancelSeriesPageQuery = graphql(`
  query CancelSeriesPage($id: ID!) {
    meetingSeries(id: $id) {
      id
      title
      partnership {
        id
        slug
      }
      viewerCan {
        cancel
      }
      ...CancelSeriesForm
    }
  }
`);

/** Calls off all that is ahead of a series. */
export function CancelSeriesPage() {
  const { id } = useParams();
  const [data, waiting] = usePageQuery(CancelSeriesPageQuery, { id: id! });
  if (!data) return waiting;
  const { meetingSeries: series } = data;
  if (!series?.viewerCan.cancel) return <NotFound />;
  return (
    <Page
      title="Cancel the series"
      caption={series.title}
      inPartnership={series.partnership?.slug}
      back={{ to: `/meeting-series/${series.id}`, label: 'Back to the series' }}
    >
      <CancelSeriesForm key={id} series={series} />
    </Page>
  );
}
