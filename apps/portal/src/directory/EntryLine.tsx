import { graphql, readFragment, type FragmentType } from '../gql';
import { StatusTag } from '../partnerships/StatusTag';
import { tierWords } from '../partnerships/words';
import { Tag } from '../ui/Tag';
import { TextLink } from '../ui/TextLink';
import { Day } from '../ui/When';
import { activityWords, confirmerWords } from './words';

const EntryLineFragment = graphql(`
  fragment EntryLine on DirectoryEntry {
    slug
    name
    tier
    area
    region
    status
    activities
    confirmedOn
    confirmedAs
    freshness
  }
`);

interface EntryLineProps {
  entry: FragmentType<typeof EntryLineFragment>;
  /** How far it covers the place that was asked for, in words. */
  coverage?: string;
}

/** A partnership in a list: where it works, what it does, and when somebody last said that this is right. */
export function EntryLine({ entry, coverage }: EntryLineProps) {
  const { slug, name, tier, area, region, status, activities, ...it } = readFragment(EntryLineFragment, entry);
  return (
    <article className="rt-resource">
      <h3 className="govuk-heading-s rt-resource__title">
        <TextLink to={`/directory/${slug}`}>{name}</TextLink>
      </h3>
      <p>
        {area}
        {region && `, ${region}`}
        {coverage && (
          <>
            . <strong>{coverage}</strong>
          </>
        )}
      </p>
      {activities.length > 0 && (
        <p className="rt-resource__facts">{activities.map((each) => activityWords[each]).join(' · ')}</p>
      )}
      <p className="rt-resource__facts">
        {it.freshness === 'CURRENT' ? 'Confirmed' : 'Last confirmed'} on <Day on={it.confirmedOn} /> by{' '}
        {confirmerWords[it.confirmedAs]}
      </p>
      <div className="rt-resource__tags">
        <Tag tone="quiet">{tierWords[tier]}</Tag>
        {status !== 'ACTIVE' && <StatusTag status={status} />}
        {it.freshness === 'UNCONFIRMED' && <Tag tone="bad">Not confirmed lately</Tag>}
      </div>
    </article>
  );
}
