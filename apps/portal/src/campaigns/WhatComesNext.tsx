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
    signOff {
      dueOn
    }
    partners {
      id
      signState
      agency {
        id
        name
      }
      viewerCan {
        answer
      }
    }
    canBeginEvaluation
    evaluation {
      id
      viewerCan {
        write
      }
    }
    viewerCan {
      plan
      askToSign
      launch
      end
    }
  }
`);

/** One step ahead, with its one button; nothing once there is none. */
export function WhatComesNext({ campaign }: { campaign: FragmentType<typeof WhatComesNextFragment> }) {
  const { id, version, status, aim, startsOn, endsOn, signOff, partners, canBeginEvaluation, evaluation, viewerCan } =
    readFragment(WhatComesNextFragment, campaign);
  const signed = partners.filter(({ signState }) => signState === 'SIGNED').length;
  const mine = partners.find(({ signState, viewerCan: can }) => can.answer && signState.startsWith('ASKED'));
  const isSaid = aim !== '' && startsOn && endsOn;
  const toSign = mine && signOff && (
    <>
      <p className="govuk-body">
        {mine.agency.name} is to answer by <Day on={signOff.dueOn} />.
      </p>
      <LinkButton to={`/campaigns/${id}/sign-off/${mine.id}`}>Read and answer</LinkButton>
    </>
  );
  const signing = viewerCan.askToSign && (
    <>
      <p className="govuk-body">
        {signOff
          ? `${signed} of ${partners.length} partners ${signed === 1 ? 'has' : 'have'} signed. When all have, it can be launched.`
          : 'Each partner signs it off before it is launched. Ask them, and say by when.'}
      </p>
      <LinkButton to={`/campaigns/${id}/sign-off`}>{signOff ? 'See who has signed' : 'Ask them to sign'}</LinkButton>
    </>
  );
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
    PLANNED: viewerCan.launch ? <Launch id={id} /> : signing,
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
    ENDED: (canBeginEvaluation || evaluation?.viewerCan.write) && (
      <>
        <p className="govuk-body">
          {evaluation
            ? 'Its evaluation is being written. When every section says something, it can be signed off.'
            : 'Say what came of it, while those who ran it remember.'}
        </p>
        <LinkButton to={`/campaigns/${id}/evaluation`}>
          {evaluation ? 'Go on with the evaluation' : 'Evaluate the campaign'}
        </LinkButton>
      </>
    ),
    EVALUATED: null,
    CANCELLED: null,
  }[status];
  if (!next && !toSign) return null;
  return (
    <section className="rt-next" aria-labelledby="next">
      <h2 className="govuk-heading-m" id="next">
        What comes next
      </h2>
      {toSign}
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
