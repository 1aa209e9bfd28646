import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import type { AgencyLeadsFragment } from '../gql/graphql';
import { PersonLine } from '../partnerships/SeatDetails';
import { LinkButton } from '../ui/Button';
import { useNotify } from '../ui/notifications';
import { Details, Warning } from '../ui/Notes';
import { DayOf } from '../ui/When';

const AgencyLeadsFragmentDocument = graphql(`
  fragment AgencyLeads on Agency {
    id
    name
    status
    leads {
      id
      version
      person {
        id
        name
        jobTitle
        email
      }
      viewerCan {
        end
      }
    }
    leadInvitations {
      id
      version
      email
      state
      expiresAt
      viewerCan {
        withdraw
      }
    }
    viewerCan {
      appointLead
    }
  }
`);

const EndLeadMutation = graphql(`
  mutation EndLead($input: EndLeadInput!) {
    endLead(input: $input) {
      agency {
        id
        version
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

const WithdrawLeadInvitationMutation = graphql(`
  mutation WithdrawLeadInvitation($input: WithdrawLeadInvitationInput!) {
    withdrawLeadInvitation(input: $input) {
      invitation {
        id
        version
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

interface AgencyLeadsProps {
  agency: FragmentType<typeof AgencyLeadsFragmentDocument>;
  viewerId?: string;
}

/** Whom to ask about the agency, and what may be done about it. */
export function AgencyLeads({ agency: ref, viewerId }: AgencyLeadsProps) {
  const agency = readFragment(AgencyLeadsFragmentDocument, ref);
  const { leads, leadInvitations, viewerCan } = agency;
  if (agency.status !== 'ACTIVE') return null;
  return (
    <section aria-labelledby="leads">
      <h2 className="govuk-heading-m" id="leads">
        Who speaks for it
      </h2>
      {leads.length === 0 && (
        <p className="govuk-body">
          Nobody yet.
          {viewerCan.appointLead && ' A lead confirms who sits for the agency at every table.'}
        </p>
      )}
      {leads.map((lead) => (
        <div className="rt-lead" key={lead.id}>
          <p className="govuk-body">
            <PersonLine person={lead.person} />
          </p>
          {lead.viewerCan.end && (
            <EndLead
              lead={lead}
              agencyName={agency.name}
              isMe={lead.person?.id === viewerId}
              isLast={leads.length === 1}
            />
          )}
        </div>
      ))}
      {leadInvitations.length > 0 && (
        <>
          <h3 className="govuk-heading-s">Invited</h3>
          {leadInvitations.map((invitation) => (
            <LeadInvitation key={invitation.id} invitation={invitation} />
          ))}
        </>
      )}
      {viewerCan.appointLead && (
        <LinkButton kind="secondary" to={`/agencies/${agency.id}/leads/new`}>
          Appoint a lead
        </LinkButton>
      )}
    </section>
  );
}

interface EndLeadProps {
  lead: AgencyLeadsFragment['leads'][number];
  agencyName: string;
  isMe: boolean;
  isLast: boolean;
}

function EndLead({ lead, agencyName, isMe, isLast }: EndLeadProps) {
  const notify = useNotify();
  const name = lead.person?.name ?? 'This lead';
  const { form } = useMutationForm(EndLeadMutation, {
    initial: { leadId: lead.id, version: lead.version },
    onDone: () =>
      notify(isMe ? `You no longer speak for ${agencyName}.` : `${name} no longer speaks for ${agencyName}.`),
  });
  return (
    <Details summary={isMe ? 'Step down' : `End ${name} as lead`}>
      <Form form={form} isSmall>
        <Warning>
          {isMe ? 'You lose' : `${name} loses`} sight of the agency’s seats at tables where{' '}
          {isMe ? 'you do not sit yourself' : 'they do not sit themselves'}, at once.
          {isLast && ' Nobody else speaks for the agency: the national coordinator is told.'}
        </Warning>
        <SubmitButton kind="warning">{isMe ? 'Step down' : 'End as lead'}</SubmitButton>
      </Form>
    </Details>
  );
}

function LeadInvitation({ invitation }: { invitation: AgencyLeadsFragment['leadInvitations'][number] }) {
  const { id, version, email, state, expiresAt, viewerCan } = invitation;
  const notify = useNotify();
  const { form } = useMutationForm(WithdrawLeadInvitationMutation, {
    initial: { invitationId: id, version },
    onDone: () => notify(`The invitation to ${email} is withdrawn. Its link no longer works.`),
  });
  return (
    <div className="rt-lead">
      <p className="govuk-body">
        {email}
        <span className="rt-under">
          {state === 'EXPIRED' ? 'Ran out on' : 'Not accepted yet; good until'} <DayOf at={expiresAt} />
        </span>
      </p>
      {viewerCan.withdraw && (
        <Form form={form} isSmall>
          <SubmitButton kind="text" about={`the invitation to ${email}`}>
            Withdraw
          </SubmitButton>
        </Form>
      )}
    </div>
  );
}
