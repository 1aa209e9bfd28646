import { useParams } from 'react-router';
import { graphql } from '../gql';
import { ResourceLine } from '../library/ResourceLine';
import { ButtonGroup, LinkButton } from '../ui/Button';
import { EmptyState, Inset } from '../ui/Notes';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { PageMetadata } from '../ui/PageMetadata';
import { lines } from '../ui/lines';
import { usePageQuery } from '../ui/usePageQuery';
import { CollectionStateButton } from './CollectionStateButton';
import { collectionKindWords, collectionsAt } from './words';

const CollectionPageQuery = graphql(`
  query CollectionPage($slug: String!) {
    collection(slug: $slug) {
      id
      version
      address
      kind
      state
      title
      summary
      sections {
        id
        heading
        words
        entries {
          id
          note
          resource {
            id
            ...ResourceLine
          }
        }
      }
      viewerCan {
        change
        publish
        withdraw
      }
    }
  }
`);

/** A collection or toolkit, section by section. */
export function CollectionPage() {
  const { slug } = useParams();
  const [data, waiting] = usePageQuery(CollectionPageQuery, { slug: slug! });
  if (!data) return waiting;
  if (!data.collection) return <NotFound />;
  const { id, version, address, kind, state, title, summary, sections, viewerCan } = data.collection;
  const what = collectionKindWords[kind];
  return (
    <Page
      title={title}
      caption={what}
      back={{ to: collectionsAt, label: 'Collections and toolkits' }}
      aside={
        viewerCan.change && (
          <section aria-labelledby="keep">
            <h2 className="govuk-heading-m" id="keep">
              Keep it
            </h2>
            <ButtonGroup>
              <LinkButton to={`${address}/arrange`}>Arrange what is in it</LinkButton>
              <LinkButton kind="secondary" to={`${address}/change`}>
                Change its title
              </LinkButton>
              {viewerCan.publish && <CollectionStateButton collectionId={id} version={version} to="PUBLISHED" />}
              {viewerCan.withdraw && <CollectionStateButton collectionId={id} version={version} to="WITHDRAWN" />}
            </ButtonGroup>
          </section>
        )
      }
    >
      <PageMetadata title={title} description={summary || `${what} of the library`} address={address} />
      {state === 'DRAFT' && <Inset>This is a draft. National coordinators alone see it.</Inset>}
      {state === 'WITHDRAWN' && <Inset>This is withdrawn. National coordinators alone see it.</Inset>}
      {lines(summary).map((line) => (
        <p className="govuk-body-l" key={line}>
          {line}
        </p>
      ))}
      {sections.length > 1 && (
        <nav aria-label="Sections">
          <ol className="govuk-list govuk-list--number">
            {sections.map((section) => (
              <li key={section.id}>
                <a className="govuk-link" href={`#${section.id}`}>
                  {section.heading}
                </a>
              </li>
            ))}
          </ol>
        </nav>
      )}
      {sections.map((section) => (
        <section key={section.id} aria-labelledby={section.id}>
          <h2 className="govuk-heading-l" id={section.id}>
            {section.heading}
          </h2>
          {lines(section.words).map((line) => (
            <p className="govuk-body" key={line}>
              {line}
            </p>
          ))}
          {section.entries.length > 0 && (
            <ul className="rt-resources" aria-label={section.heading}>
              {section.entries.map(({ id: entryId, note, resource }) => (
                <li key={entryId}>
                  {note && <p className="govuk-body">{note}</p>}
                  {resource && <ResourceLine resource={resource} />}
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
      {sections.length === 0 && (
        <EmptyState title="There is nothing in it yet">
          {viewerCan.change && <p className="govuk-body">Arrange it: make a section, and add resources to it.</p>}
        </EmptyState>
      )}
    </Page>
  );
}
