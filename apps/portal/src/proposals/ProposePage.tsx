import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { graphql } from '../gql';
import { Page } from '../ui/Page';
import { PageMetadata } from '../ui/PageMetadata';
import { usePageQuery } from '../ui/usePageQuery';
import { ProposalSent } from './ProposalSent';
import { ProposeForm } from './ProposeForm';

const ProposePageQuery = graphql(`
  query ProposePage {
    proposalForm {
      token
    }
    viewer {
      person {
        id
        name
        email
        jobTitle
      }
    }
  }
`);

/** Open to all. Whoever is signed in finds their own details filled in. */
export function ProposePage() {
  const [data, waiting] = usePageQuery(ProposePageQuery, {});
  const [sent, setSent] = useState<{ reference: string; email?: string }>();
  // Whoever has no scripts is led here, when it is sent, by an address that bears the reference.
  const [params] = useSearchParams();
  const reference = /^RT-\w{4}-\w{4}$/.exec(params.get('sent') ?? '')?.[0];
  if (!data) return waiting;
  if (sent ?? reference) return <ProposalSent {...(sent ?? { reference: reference! })} />;
  return (
    <Page title="Tell us about partnerships in your area" back={{ to: '/', label: 'Home' }}>
      <PageMetadata
        title="Tell us about partnerships in your area"
        description="Do you know of a partnership against modern slavery, or is one wanted where you are? Tell the national coordinator."
        address="/propose"
      />
      <p className="govuk-body-l">
        Do you know of a partnership against modern slavery, or is one wanted where you are? The national coordinator
        reads what you tell us, and writes to you when it is decided what becomes of it.
      </p>
      <p className="govuk-body">
        This is about partnerships only. Do not enter anything about a victim, a suspect or a single case. If somebody
        is in danger now, call 999. To report slavery, call the Modern Slavery and Exploitation Helpline on 08000 121
        700.
      </p>
      <ProposeForm token={data.proposalForm.token} person={data.viewer?.person} onSent={setSent} />
    </Page>
  );
}
