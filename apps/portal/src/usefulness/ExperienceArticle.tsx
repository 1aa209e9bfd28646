import { useState } from 'react';
import { graphql, readFragment, type FragmentType } from '../gql';
import { TextButton } from '../ui/Button';
import { SeenBy } from '../ui/Notes';
import { Tag } from '../ui/Tag';
import { TextLink } from '../ui/TextLink';
import { Day, DayOf } from '../ui/When';
import { RemoveExperienceDialog } from './RemoveExperienceDialog';
import { outcomeTones, outcomeWords } from './words';

const ExperienceArticleFragment = graphql(`
  fragment ExperienceArticle on ResourceExperience {
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

interface ExperienceArticleProps {
  experience: FragmentType<typeof ExperienceArticleFragment>;
  /** Of the resource. */
  slug: string;
}

export function ExperienceArticle({ experience: ref, slug }: ExperienceArticleProps) {
  const experience = readFragment(ExperienceArticleFragment, ref);
  const { id, by, partnership, agency, ofVersion, outcome, viewerCan } = experience;
  const [isRemoving, ask] = useState(false);
  const whose = agency?.name ?? partnership?.name ?? 'Another partnership';
  const address = `/library/${slug}/experiences/${id}`;
  return (
    <article className="rt-experience" aria-labelledby={`experience-${id}`}>
      <h3 className="govuk-heading-s" id={`experience-${id}`}>
        {whose} <Tag tone={outcomeTones[outcome]}>{outcomeWords[outcome]}</Tag>
      </h3>
      {experience.withdrawnAt && (
        <p className="govuk-body">
          <strong>Withdrawn by those who review it.</strong> {experience.withdrawnBecause}
        </p>
      )}
      <p className="govuk-body rt-lines">{experience.did}</p>
      {experience.happened && (
        <>
          <h4 className="govuk-heading-s rt-experience__part">What happened</h4>
          <p className="govuk-body rt-lines">{experience.happened}</p>
        </>
      )}
      {experience.differently && (
        <>
          <h4 className="govuk-heading-s rt-experience__part">What they would do differently</h4>
          <p className="govuk-body rt-lines">{experience.differently}</p>
        </>
      )}
      <p className="rt-experience__facts">
        {ofVersion && `Of version ${ofVersion.number}. `}
        {experience.triedOn && (
          <>
            Tried <Day on={experience.triedOn} />.{' '}
          </>
        )}
        Told <DayOf at={experience.toldAt} />
        {by && ` by ${by.name}`}
        {experience.changedAt && (
          <>
            , changed <DayOf at={experience.changedAt} />
          </>
        )}
        .{' '}
        {experience.sharedWith === 'PARTNERSHIP' && partnership && (
          <SeenBy>everybody at the table of {partnership.name}</SeenBy>
        )}
      </p>
      {(viewerCan.change || viewerCan.remove || viewerCan.withdraw) && (
        <p className="rt-experience__actions">
          {viewerCan.change && <TextLink to={`${address}/change`}>Change what you told</TextLink>}
          {viewerCan.remove && <TextButton onPress={() => ask(true)}>Take it back</TextButton>}
          {viewerCan.withdraw && (
            <TextLink to={`${address}/withdraw`}>
              Withdraw it<span className="govuk-visually-hidden"> (what {whose} told)</span>
            </TextLink>
          )}
        </p>
      )}
      {isRemoving && <RemoveExperienceDialog experience={experience} onClose={() => ask(false)} />}
    </article>
  );
}
