import { graphql, readFragment, type FragmentType } from '../gql';
import { LinkButton } from '../ui/Button';
import { Day } from '../ui/When';
import { PlanButton } from './PlanButton';

const WhatComesNextFragment = graphql(`
  fragment WhatComesNext on Campaign {
    id
    version
    status
    aim
    startsOn
    endsOn
    viewerCan {
      plan
      launch
      end
    }
  }
`);

/** One step ahead, with its one button; nothing once there is none. */
export function WhatComesNext({ campaign }: { campaign: FragmentType<typeof WhatComesNextFragment> }) {
  const { id, version, status, aim, startsOn, endsOn, viewerCan } = readFragment(WhatComesNextFragment, campaign);
  const isSaid = aim !== '' && startsOn && endsOn;
  const next = {
    IDEA: viewerCan.plan && (
      <>
        <p className="govuk-body">
          {isSaid
            ? 'It says what it is for, and when. Make a plan of it when those who run it agree.'
            : 'A plan says what the campaign is to achieve, and its first and last day.'}
        </p>
        {isSaid ? (
          <PlanButton id={id} version={version} />
        ) : (
          <LinkButton to={`/campaigns/${id}/change`}>Say what it is for, and when</LinkButton>
        )}
      </>
    ),
    PLANNED: viewerCan.launch && <Launch id={id} />,
    SIGNED_OFF: viewerCan.launch && <Launch id={id} />,
    LIVE: viewerCan.end && (
      <>
        <p className="govuk-body">
          {endsOn ? (
            <>
              It is to end on <Day on={endsOn} />.
            </>
          ) : (
            'It has no last day.'
          )}
        </p>
        <LinkButton to={`/campaigns/${id}/end`}>End the campaign</LinkButton>
      </>
    ),
    ENDED: null,
    EVALUATED: null,
    CANCELLED: null,
  }[status];
  if (!next) return null;
  return (
    <section className="rt-next" aria-labelledby="next">
      <h2 className="govuk-heading-m" id="next">
        What comes next
      </h2>
      {next}
    </section>
  );
}

function Launch({ id }: { id: string }) {
  return (
    <>
      <p className="govuk-body">It is ready to be launched. Before anything happens you are told who will see it.</p>
      <LinkButton to={`/campaigns/${id}/launch`}>Launch it</LinkButton>
    </>
  );
}
