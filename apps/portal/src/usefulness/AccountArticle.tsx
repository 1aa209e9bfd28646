import { useState } from 'react';
import { graphql, readFragment, type FragmentType } from '../gql';
import { TextButton } from '../ui/Button';
import { SeenBy } from '../ui/Notes';
import { Tag } from '../ui/Tag';
import { TextLink } from '../ui/TextLink';
import { Day, DayOf } from '../ui/When';
import { RemoveAccountDialog } from './RemoveAccountDialog';
import { outcomeTones, outcomeWords } from './words';

const AccountArticleFragment = graphql(`
  fragment AccountArticle on ResourceAccount {
    id
    ofVersion {
      id
      number
    }
    by {
      id
      name
    }
    partnership {
      id
      name
    }
    agency {
      id
      name
    }
    sharedWith
    did
    outcome
    happened
    differently
    triedOn
    toldAt
    changedAt
    withdrawnAt
    withdrawnBecause
    viewerCan {
      change
      remove
      withdraw
    }
    version
  }
`);

interface AccountArticleProps {
  account: FragmentType<typeof AccountArticleFragment>;
  /** Of the resource. */
  slug: string;
}

export function AccountArticle({ account: ref, slug }: AccountArticleProps) {
  const account = readFragment(AccountArticleFragment, ref);
  const { id, by, partnership, agency, ofVersion, outcome, viewerCan } = account;
  const [isRemoving, ask] = useState(false);
  const whose = agency?.name ?? partnership?.name ?? 'Another partnership';
  const address = `/library/${slug}/accounts/${id}`;
  return (
    <article className="rt-account" aria-labelledby={`account-${id}`}>
      <h3 className="govuk-heading-s" id={`account-${id}`}>
        {whose} <Tag tone={outcomeTones[outcome]}>{outcomeWords[outcome]}</Tag>
      </h3>
      {account.withdrawnAt && (
        <p className="govuk-body">
          <strong>Withdrawn by those who review it.</strong> {account.withdrawnBecause}
        </p>
      )}
      <p className="govuk-body rt-lines">{account.did}</p>
      {account.happened && (
        <>
          <h4 className="govuk-heading-s rt-account__part">What happened</h4>
          <p className="govuk-body rt-lines">{account.happened}</p>
        </>
      )}
      {account.differently && (
        <>
          <h4 className="govuk-heading-s rt-account__part">What they would do differently</h4>
          <p className="govuk-body rt-lines">{account.differently}</p>
        </>
      )}
      <p className="rt-account__facts">
        {ofVersion && `Of version ${ofVersion.number}. `}
        {account.triedOn && (
          <>
            Tried <Day on={account.triedOn} />.{' '}
          </>
        )}
        Told <DayOf at={account.toldAt} />
        {by && ` by ${by.name}`}
        {account.changedAt && (
          <>
            , changed <DayOf at={account.changedAt} />
          </>
        )}
        .{' '}
        {account.sharedWith === 'PARTNERSHIP' && partnership && (
          <SeenBy>everybody at the table of {partnership.name}</SeenBy>
        )}
      </p>
      {(viewerCan.change || viewerCan.remove || viewerCan.withdraw) && (
        <p className="rt-account__actions">
          {viewerCan.change && <TextLink to={`${address}/change`}>Change what you told</TextLink>}
          {viewerCan.remove && <TextButton onPress={() => ask(true)}>Take it back</TextButton>}
          {viewerCan.withdraw && (
            <TextLink to={`${address}/withdraw`}>
              Withdraw it<span className="govuk-visually-hidden"> (what {whose} told)</span>
            </TextLink>
          )}
        </p>
      )}
      {isRemoving && <RemoveAccountDialog account={account} onClose={() => ask(false)} />}
    </article>
  );
}
