import { AgencyLink } from '../agencies/AgencyLink';
import { SummaryList } from '../ui/SummaryList';
import { Tag } from '../ui/Tag';
import { TextLink } from '../ui/TextLink';
import { invitedName, whoInWords, type InvitationRow } from './invitations';
import { responseTones, responseWords } from './words';

/** One seat chosen on the table. */
export function InvitedSeat({
  invitation,
  answerAt,
}: {
  invitation: InvitationRow;
  answerAt?: (id: string) => string;
}) {
  const { id, seat, response, message, respondedBy, person } = invitation;
  const answer = <Tag tone={responseTones[response]}>{responseWords[response]}</Tag>;
  return (
    <>
      <h3 className="govuk-heading-s">
        {seat!.memberName ? (
          invitedName(invitation)
        ) : (
          <AgencyLink agency={seat!.agency} name={invitedName(invitation)} />
        )}
      </h3>
      <SummaryList
        rows={[
          ['Answer', answer],
          ['Expected', whoInWords(invitation)],
          message && ['Message', message],
          respondedBy && respondedBy.id !== person?.id && ['Answered by', respondedBy.name],
        ]}
      />
      {answerAt && (
        <p className="govuk-body">
          <TextLink to={answerAt(id)} about={`for ${invitedName(invitation)}`}>
            Record an answer
          </TextLink>
        </p>
      )}
    </>
  );
}
