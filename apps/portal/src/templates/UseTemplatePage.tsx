import { useParams } from 'react-router';
import { graphql } from '../gql';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { UseTemplateForm } from './UseTemplateForm';

const UseTemplatePageQuery = graphql(`
  query UseTemplatePage($slug: String!) {
    resource(slug: $slug) {
      id
      title
      address
      canBeUsedAsTemplate
      current {
        id
        number
        title
        files {
          id
          label
          foundBy
          file {
            id
            name
            size
          }
        }
      }
    }
    viewer {
      library {
        templatePlaces {
          id
          name
          slug
          termsOfReference {
            draft {
              id
              number
            }
            viewerCan {
              draft
            }
          }
        }
      }
    }
  }
`);

/** From a template of the library to a partnership's own copy. */
export function UseTemplatePage() {
  const { slug } = useParams();
  const [data, waiting] = usePageQuery(UseTemplatePageQuery, { slug: slug! });
  if (!data) return waiting;
  const { resource, viewer } = data;
  if (!resource?.canBeUsedAsTemplate || !resource.current || !viewer) return <NotFound />;
  const { current } = resource;
  const files = current.files.flatMap(({ label, foundBy, file }) =>
    file && foundBy !== 'STATUTORY' ? [{ ...file, label }] : [],
  );
  return (
    <Page
      title="Use this template"
      caption={`${current.title} (version ${current.number})`}
      back={{ to: resource.address, label: current.title }}
    >
      <p className="govuk-body">
        Your partnership gets a copy of its own, which its members read and its officers change. Roundtable keeps which
        version it was made from, and says when there is a newer one.
      </p>
      <UseTemplateForm title={current.title} files={files} places={viewer.library.templatePlaces} />
    </Page>
  );
}
