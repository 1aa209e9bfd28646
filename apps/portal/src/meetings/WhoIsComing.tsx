import { graphql, readFragment, type FragmentType } from '../gql';
import { RoundTable } from '../table/RoundTable';
import { EmptyState } from '../ui/Notes';
import { AnswersTable } from './AnswersTable';
import { InvitedSeat } from './InvitedSeat';
import {
  answerLooks,
  answersInWords,
  bySector,
  invitedName,
  InvitationRowFragmentDocument,
  tableResponse,
  type InvitationRow,
} from './invitations';
import { officeWords } from './offices';

const WhoIsComingFragment = graphql(`
  fragment WhoIsComing on Meeting {
    id
    heldOn
    viewerCan {
      respondForOthers
    }
    partnership {
      id
      officers {
        id
        office
        person {
          id
          name
        }
      }
    }
    invitations {
      ...InvitationRow
    }
  }
`);

/** Who comes, drawn round the table and the same as a table; then those without a seat. */
export function WhoIsComing({ meeting: ref }: { meeting: FragmentType<typeof WhoIsComingFragment> }) {
  const { id, heldOn, viewerCan, partnership, ...meeting } = readFragment(WhoIsComingFragment, ref);
  const invitations = readFragment(InvitationRowFragmentDocument, meeting.invitations);
  const ofSeats = bySector(invitations.filter(({ seat }) => seat));
  const others = invitations.filter(({ seat, person, guestName }) => !seat && (person || guestName));
  const hidden = invitations.length - ofSeats.length - others.length;
  if (!invitations.length) return <EmptyState title="Nobody is invited, or it is not shared with you" />;

  const answerAt = viewerCan.respondForOthers
    ? (invitationId: string) => `/meetings/${id}/answers/${invitationId}`
    : undefined;
  // An observer is shown the seats of observers only: that is no table.
  const isTable = ofSeats.some(({ seat }) => seat?.kind !== 'OBSERVER');
  const coming = ofSeats.filter(({ response }) => response === 'ACCEPTED' || response === 'DEPUTY').length;
  const officers = (partnership?.officers ?? []).flatMap(({ id: termId, office, person }) => {
    if (!person) return [];
    const sitsAt = ofSeats.find(({ person: invited }) => invited?.id === person.id)?.seat?.id;
    return { id: termId, office: officeWords[office], name: person.name, seatId: sitsAt };
  });
  const answersOfSeats = (
    <AnswersTable
      caption="Seats and their answers"
      csv={`answers-${heldOn}`}
      invitations={ofSeats}
      answerAt={answerAt}
    />
  );
  return (
    <>
      <p className="govuk-body">{answersInWords(invitations)}</p>
      {ofSeats.length > 0 && !isTable && answersOfSeats}
      {isTable && (
        <RoundTable
          seats={ofSeats.map(({ seat, response, agencyName }) => ({
            id: seat!.id,
            label: invitedName({ seat, agencyName }),
            sector: seat!.agency.sector,
            kind: seat!.kind,
            isVacant: !seat!.representative,
            response: tableResponse[response],
          }))}
          officers={officers.filter(({ seatId }) => seatId)}
          answers={answerLooks}
          centre={`${coming} of ${ofSeats.length}`}
          centreNote={coming === 1 ? 'seat is coming' : 'seats are coming'}
          details={detailsOf(ofSeats, answerAt)}
        >
          {answersOfSeats}
        </RoundTable>
      )}
      {hidden > 0 && (
        <p className="govuk-body">
          {hidden === 1 ? 'One of them is' : `${hidden} of them are`} not shared with you by name.
        </p>
      )}
      {others.length > 0 && (
        <AnswersTable
          caption={ofSeats.length ? 'Officers and guests without a seat' : 'Officers and guests'}
          csv={`officers-and-guests-${heldOn}`}
          invitations={others}
          answerAt={answerAt}
        />
      )}
    </>
  );
}

type AnswerAt = (invitationId: string) => string;

const detailsOf = (invitations: readonly InvitationRow[], answerAt?: AnswerAt) => (seatId: string) => {
  const invitation = invitations.find(({ seat }) => seat?.id === seatId);
  return invitation && <InvitedSeat invitation={invitation} answerAt={answerAt} />;
};
