import type { ReactNode } from 'react';
import { graphql, readFragment, type FragmentType } from '../gql';
import { SeenBy } from '../ui/Notes';
import { Tag } from '../ui/Tag';
import { TextLink } from '../ui/TextLink';
import { atLeast } from '../usefulness/words';
import { publishedInWords } from './published';
import { jurisdictionWords, kindWords, readersInWords, sharingWords } from './words';

const ResourceLineFragment = graphql(`
  fragment ResourceLine on Resource {
    id
    address
    title
    foundBy
    partnership {
      id
      name
    }
    usefulness {
      used
    }
    isOverdueForReview
    withdrawnAt
    hiddenSince
    current {
      id
      kind
      summary
      byline
      publisher
      publishedOn
      jurisdictions
      languages {
        code
        name
      }
      maturity
      marking
      sharing
    }
  }
`);

interface ResourceLineProps {
  resource: FragmentType<typeof ResourceLineFragment>;
  /** In place of its summary. */
  children?: ReactNode;
}

/** What a reader needs to choose: what it is, who stands behind it, for where it holds, and whether it is still good. */
export function ResourceLine({ resource: ref, children }: ResourceLineProps) {
  const { address, title, foundBy, partnership, current, usefulness, ...state } = readFragment(
    ResourceLineFragment,
    ref,
  );
  if (!current) return <TextLink to={address}>{title}</TextLink>;
  const { kind, publishedOn, jurisdictions, languages, maturity, marking, sharing } = current;
  const facts = [
    kindWords[kind],
    publishedInWords(publishedOn),
    jurisdictions.map((each) => jurisdictionWords[each]).join(', '),
    // English goes without saying.
    languages.some(({ code }) => code !== 'en') && languages.map(({ name }) => name).join(', '),
    usefulness.used > 0 && `Used by ${atLeast(usefulness.used)}`,
  ];
  return (
    <article className="rt-resource">
      <h3 className="govuk-heading-s rt-resource__title">
        <TextLink to={address}>{title}</TextLink>
      </h3>
      <p className="rt-resource__byline">{current.byline || current.publisher}</p>
      {children ?? <p className="rt-resource__summary">{current.summary}</p>}
      <p className="rt-resource__facts">
        {facts.filter(Boolean).join(' · ')}
        {foundBy !== 'PUBLIC' && (
          <>
            {' · '}
            <SeenBy>{readersInWords(foundBy, partnership)}</SeenBy>
          </>
        )}
      </p>
      <p className="rt-resource__tags">
        {marking === 'OFFICIAL_SENSITIVE' && <Tag tone="bad">OFFICIAL-SENSITIVE</Tag>}
        {sharing !== 'CLEAR' && <Tag tone="quiet">{sharingWords[sharing]}</Tag>}
        {maturity === 'INTERIM' && <Tag tone="neutral">Interim</Tag>}
        {maturity === 'SUPERSEDED' && <Tag tone="bad">Superseded</Tag>}
        {state.withdrawnAt && <Tag tone="bad">Withdrawn</Tag>}
        {state.hiddenSince && <Tag tone="bad">Hidden</Tag>}
        {state.isOverdueForReview && !state.hiddenSince && <Tag tone="bad">Overdue for review</Tag>}
      </p>
    </article>
  );
}
