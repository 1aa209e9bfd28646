import { graphql, readFragment, type FragmentType } from '../gql';
import { EmptyState } from '../ui/Notes';
import { Table } from '../ui/Table';
import { TextLink } from '../ui/TextLink';
import { Day } from '../ui/When';

const ToMendFragment = graphql(`
  fragment ToMend on Resource {
    id
    slug
    title
    address
    owner {
      id
      name
    }
    current {
      id
      links {
        label
        url
        unavailableSince
        movedTo
      }
    }
  }
`);

/** What I see to and has links that do not lead where they did. */
export function ToMend({ resources }: { resources: readonly FragmentType<typeof ToMendFragment>[] }) {
  return (
    <Table
      caption="Links to mend"
      hideCaption
      rows={resources.map((each) => readFragment(ToMendFragment, each))}
      rowKey={({ id }) => id}
      empty={
        <EmptyState title="No link is to be mended">
          <p className="govuk-body">
            Where links are checked, those of what you see to appear here when they did not answer on two days, or have
            moved.
          </p>
        </EmptyState>
      }
      columns={[
        { header: 'Resource', cell: ({ title, address }) => <TextLink to={address}>{title}</TextLink> },
        {
          header: 'Links',
          cell: ({ current }) => (
            <ul className="govuk-list rt-to-mend">
              {current?.links
                .filter(({ unavailableSince, movedTo }) => unavailableSince ?? movedTo)
                .map(({ label, url, unavailableSince, movedTo }) => (
                  <li key={url}>
                    <a className="govuk-link" href={url} rel="noreferrer">
                      {label}
                    </a>
                    <span className="rt-under">
                      {unavailableSince ? (
                        <>
                          Reported unavailable on <Day on={unavailableSince} />
                        </>
                      ) : (
                        <>
                          Its host says that it has moved to{' '}
                          <a className="govuk-link" href={movedTo} rel="noreferrer">
                            {movedTo}
                          </a>
                        </>
                      )}
                    </span>
                  </li>
                ))}
            </ul>
          ),
        },
        { header: 'Who sees to it', cell: ({ owner }) => owner?.name ?? 'Its reviewers' },
        {
          header: 'Then',
          cell: ({ slug, title }) => (
            <TextLink to={`/library/${slug}`} about={title}>
              Add a version with the right address
            </TextLink>
          ),
        },
      ]}
    />
  );
}
