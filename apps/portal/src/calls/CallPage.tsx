import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { useServedForm } from '../forms/useServedForm';
import { graphql } from '../gql';
import { LinkButton } from '../ui/Button';
import { NotFound } from '../ui/NotFound';
import { Details, Inset } from '../ui/Notes';
import { Page } from '../ui/Page';
import { PageMetadata } from '../ui/PageMetadata';
import { TextLink } from '../ui/TextLink';
import { usePageQuery } from '../ui/usePageQuery';
import { Day } from '../ui/When';
import { AnswerForm } from './AnswerForm';
import { ExampleSent } from './ExampleSent';
import { WithdrawCallForm } from './WithdrawCallForm';

const CallPageQuery = graphql(`
  query CallPage($slug: String!) {
    callForExamples(slug: $slug) {
      id
      slug
      version
      address
      state
      title
      wanted
      opensOn
      closesOn
      because
      examplesToDecide
      gap {
        id
        missing
      }
      viewerCan {
        change
        withdraw
      }
    }
    exampleForm {
      ...AnswerForm
    }
    viewer {
      person {
        id
        name
        email
      }
    }
  }
`);

const REFERENCE = /^RT-[2-9A-Z]{4}-[2-9A-Z]{4}$/;

/** What is asked for, and the form by which anybody answers. Once sent, the address bears the reference: it can be looked at again. */
export function CallPage() {
  const slug = useParams().slug!;
  const [params] = useSearchParams();
  const served = useServedForm();
  const [data, waiting] = usePageQuery(CallPageQuery, { slug });
  // Whoever is writing goes on, though the call closes meanwhile: what they wrote is theirs to copy.
  const [wasOpen, setWasOpen] = useState(Boolean(served));
  if (!data) return waiting;
  const { callForExamples: call, exampleForm, viewer } = data;
  if (!call) return <NotFound />;
  const sent = params.get('sent') ?? '';
  if (REFERENCE.test(sent)) return <ExampleSent call={call} reference={sent} />;
  const { state, title, wanted, opensOn, closesOn, because, gap, viewerCan } = call;
  if (state === 'OPEN' && !wasOpen) setWasOpen(true);
  return (
    <Page
      title={title}
      caption="Call for examples"
      back={{ to: '/calls', label: 'Calls for examples' }}
      actions={
        viewerCan.change && (
          <LinkButton kind="secondary" to={`${call.address}/change`}>
            Change it
          </LinkButton>
        )
      }
    >
      <PageMetadata title={title} description={wanted} address={call.address} />
      <p className="govuk-body-l rt-lines">{wanted}</p>
      {state === 'OPEN' && (
        <p className="govuk-body">
          Open until <Day on={closesOn} />. Anybody may answer; you need no account.
        </p>
      )}
      {state === 'PLANNED' && (
        <Inset>
          This call opens on <Day on={opensOn} /> and closes on <Day on={closesOn} />. Come back then to answer it.
        </Inset>
      )}
      {state === 'CLOSED' && (
        <Inset>
          This call closed on <Day on={closesOn} />. Thank you to everybody who answered it. See{' '}
          <TextLink to="/calls">the calls that are open</TextLink>.
        </Inset>
      )}
      {state === 'WITHDRAWN' && <Inset>This call was withdrawn: {because}</Inset>}
      {gap && (
        <p className="govuk-body">
          For what is missing: <TextLink to={`/library/gaps/${gap.id}`}>{gap.missing}</TextLink>
        </p>
      )}
      {viewerCan.change && (
        <p className="govuk-body">
          <TextLink to={`/library/examples?call=${call.id}`}>
            {call.examplesToDecide === 1 ? '1 answer to decide' : `${call.examplesToDecide} answers to decide`}
          </TextLink>
        </p>
      )}
      {viewerCan.withdraw && (
        <Details summary="Withdraw the call">
          <WithdrawCallForm call={call} />
        </Details>
      )}
      {(wasOpen || state === 'OPEN') && <AnswerForm slug={slug} form={exampleForm} person={viewer?.person} />}
    </Page>
  );
}
