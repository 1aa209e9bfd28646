import { graphql } from '../gql';
import type { GovernanceLibraryPageQuery as Data } from '../gql/graphql';
import { ResourceLine } from '../library/ResourceLine';
import { EmptyState } from '../ui/Notes';
import { Page } from '../ui/Page';
import { PageMetadata } from '../ui/PageMetadata';
import { TextLink } from '../ui/TextLink';
import { usePageQuery } from '../ui/usePageQuery';

const GovernanceLibraryPageQuery = graphql(`
  query GovernanceLibraryPage {
    resources(kind: TEMPLATE, first: 100) {
      nodes {
        id
        slug
        title
        canBeUsedAsTemplate
        current {
          id
          topics {
            code
            name
          }
        }
        ...ResourceLine
      }
      pageInfo {
        hasNextPage
      }
    }
    libraryTopics {
      code
      name
    }
  }
`);

type Template = Data['resources']['nodes'][number];

/** Every template under its first topic, in the order of the topics. */
export function GovernanceLibraryPage() {
  const [data, waiting] = usePageQuery(GovernanceLibraryPageQuery, {});
  if (!data) return waiting;
  const { resources, libraryTopics } = data;
  const topicOf = ({ current }: Template) => current?.topics[0]?.code ?? 'OTHER';
  const groups = [...libraryTopics, { code: 'OTHER', name: 'Other templates' }]
    .map(({ code, name }) => ({ code, name, templates: resources.nodes.filter((each) => topicOf(each) === code) }))
    .filter(({ templates }) => templates.length > 0);
  return (
    <Page title="Governance library" caption="Library" back={{ to: '/library', label: 'Library' }}>
      <PageMetadata title="Governance library" description={purpose} address="/library/governance" />
      <p className="govuk-body-l">{purpose}</p>
      <p className="govuk-body">
        Officers choose “Use this template”: their partnership gets a copy that knows where it came from.
      </p>
      {groups.map((group) => (
        <section key={group.code} aria-labelledby={group.code}>
          <h2 className="govuk-heading-l" id={group.code}>
            {group.name}
          </h2>
          <TemplateList label={group.name} templates={group.templates} />
        </section>
      ))}
      {groups.length === 0 && (
        <EmptyState title="No templates are published for you yet">
          <p className="govuk-body">Those that are for members of partnerships are shown once you are signed in.</p>
        </EmptyState>
      )}
      {resources.pageInfo.hasNextPage && (
        <p className="govuk-body">
          These are the newest 100. <TextLink to="/library/results?kind=TEMPLATE">Search all templates</TextLink>.
        </p>
      )}
    </Page>
  );
}

function TemplateList({ templates, label }: { templates: readonly Template[]; label: string }) {
  return (
    <ul className="rt-resources" aria-label={label}>
      {templates.map((template) => (
        <li key={template.id}>
          <ResourceLine resource={template} />
          {template.canBeUsedAsTemplate && (
            <p className="govuk-body">
              <TextLink to={`/library/${template.slug}/use-template`} about={template.title}>
                Use this template
              </TextLink>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

const purpose = 'Terms of reference, agreements and other papers to run a partnership by, as templates, by topic.';
