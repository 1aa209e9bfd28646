import { graphql, readFragment, type FragmentType } from '../gql';
import { Inset } from '../ui/Notes';
import { dayBefore } from '../ui/days';
import { TextLink } from '../ui/TextLink';
import { Day } from '../ui/When';

const LifeNoticeFragment = graphql(`
  fragment LifeNotice on Partnership {
    slug
    status
    endedOn
    endReason
    mergedInto {
      id
      name
      slug
    }
    viewerCan {
      activate
      wake
    }
  }
`);

/** At the top of the page of a partnership that is not simply active. */
export function LifeNotice({ partnership }: { partnership: FragmentType<typeof LifeNoticeFragment> }) {
  const { slug, status, endedOn, endReason, mergedInto, viewerCan } = readFragment(LifeNoticeFragment, partnership);
  if (status === 'ACTIVE') return null;
  const statusPage = `/partnerships/${slug}/status`;
  return (
    <Inset>
      <p className="govuk-body">
        {status === 'FORMING' && 'This partnership is forming. '}
        {status === 'DORMANT' && 'This partnership is dormant. Its table stays as it is. '}
        {status === 'CLOSED' && endedOn && (
          <>
            This partnership was closed on <Day on={endedOn} />.{' '}
          </>
        )}
        {status === 'MERGED' && endedOn && (
          <>
            This partnership was merged on <Day on={endedOn} /> into{' '}
            {mergedInto ? (
              <TextLink to={`/partnerships/${mergedInto.slug}`}>{mergedInto.name}</TextLink>
            ) : (
              'another that is not shared with you'
            )}
            .{' '}
          </>
        )}
        {viewerCan.activate && <TextLink to={statusPage}>Say that it has begun its work</TextLink>}
        {viewerCan.wake && <TextLink to={statusPage}>Wake it</TextLink>}
      </p>
      {endReason && <p className="govuk-body">{endReason}</p>}
      {endedOn && (
        <p className="govuk-body">
          Nothing of it is removed. See{' '}
          <TextLink to={`/partnerships/${slug}/history?on=${dayBefore(endedOn)}`}>the table as it last stood</TextLink>,
          or <TextLink to={`/partnerships/${slug}/history`}>its history</TextLink>.
        </p>
      )}
    </Inset>
  );
}
