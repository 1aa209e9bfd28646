import { useParams, useSearchParams } from 'react-router';
import { graphql } from '../gql';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { TellExperienceForm } from './TellExperienceForm';

const TellExperiencePageQuery = graphql(`
  query TellExperiencePage($slug: String!, $number: Int!) {
    resource(slug: $slug) {
      id
      title
      address
      current {
        id
        number
      }
      versionNumbered(number: $number) {
        id
        number
      }
      usefulness {
        onBehalfOf {
          id
          name
        }
      }
    }
    viewer {
      person {
        id
      }
      seats {
        id
        seat {
          id
          partnership {
            id
          }
          agency {
            id
            name
          }
        }
      }
    }
  }
`);

/** “We tried this”: what was done with a version, and what came of it. */
export function TellExperiencePage() {
  const { slug } = useParams();
  const [params] = useSearchParams();
  const number = Number.parseInt(params.get('version') ?? '', 10) || 0;
  const [data, waiting] = usePageQuery(TellExperiencePageQuery, { slug: slug!, number });
  if (!data) return waiting;
  const { resource, viewer } = data;
  const version = resource?.versionNumbered ?? resource?.current;
  const tables = resource?.usefulness.onBehalfOf ?? [];
  if (!resource || !version || tables.length === 0) return <NotFound />;
  const seats = viewer?.seats.flatMap(({ seat }) => (seat ? [seat] : [])) ?? [];
  const choices = tables.flatMap(({ id, name }) => [
    ...seats
      .filter(({ partnership }) => partnership?.id === id)
      .map(({ agency }) => ({ value: `${id} ${agency.id}`, label: `${agency.name}, at ${name}` })),
    { value: id, label: `${name} as a whole` },
  ]);
  return (
    <Page
      title="We tried this"
      caption={`${resource.title}, version ${version.number}`}
      back={{ to: resource.address, label: resource.title }}
    >
      <p className="govuk-body-l">Tell others what came of it, so that they need not find out by themselves.</p>
      <TellExperienceForm versionId={version.id} address={resource.address} choices={choices} />
    </Page>
  );
}
