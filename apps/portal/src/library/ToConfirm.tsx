import { graphql, readFragment, type FragmentType } from '../gql';
import { EmptyState } from '../ui/Notes';
import { Table } from '../ui/Table';
import { Tag } from '../ui/Tag';
import { TextLink } from '../ui/TextLink';
import { Day } from '../ui/When';

const ToConfirmFragment = graphql(`
  fragment ToConfirm on Resource {
    id
    slug
    title
    address
    reviewOn
    isOverdueForReview
    hiddenSince
    owner {
      id
      name
    }
  }
`);

/** What I see to and is to be looked at again, the first due first. */
export function ToConfirm({ resources }: { resources: readonly FragmentType<typeof ToConfirmFragment>[] }) {
  return (
    <Table
      caption="To be looked at again, the first due first"
      hideCaption
      rows={resources.map((each) => readFragment(ToConfirmFragment, each))}
      rowKey={({ id }) => id}
      empty={
        <EmptyState title="Nothing is due within 30 days">
          <p className="govuk-body">What you see to appears here when somebody is to say that it is still good.</p>
        </EmptyState>
      }
      columns={[
        { header: 'Resource', cell: ({ title, address }) => <TextLink to={address}>{title}</TextLink> },
        {
          header: 'By',
          cell: ({ reviewOn, isOverdueForReview, hiddenSince }) => (
            <>
              {reviewOn && <Day on={reviewOn} />}{' '}
              {isOverdueForReview && <Tag tone="bad">{hiddenSince ? 'Overdue, and hidden' : 'Overdue'}</Tag>}
            </>
          ),
        },
        { header: 'Who sees to it', cell: ({ owner }) => owner?.name ?? 'Its reviewers' },
        {
          header: 'Then',
          cell: ({ slug, title }) => (
            <TextLink to={`/library/${slug}/look-after`} about={title}>
              Say that it is still good, or withdraw it
            </TextLink>
          ),
        },
      ]}
    />
  );
}
