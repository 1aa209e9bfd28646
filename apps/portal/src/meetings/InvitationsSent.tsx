import { graphql, readFragment, type FragmentType } from '../gql';
import { TextLink } from '../ui/TextLink';
import { counted } from './words';

const InvitationsSentFragment = graphql(`
  fragment InvitationsSent on Meeting {
    audience {
      shutOut
    }
    invitations {
      id
      role
      seat {
        id
        representative {
          id
        }
      }
    }
  }
`);

interface InvitationsSentProps {
  meeting: FragmentType<typeof InvitationsSentFragment>;
  vacanciesAt: string;
}

/** "Invitations sent to 22 seats. 3 have no representative: see vacancies." */
export function InvitationsSent({ meeting, vacanciesAt }: InvitationsSentProps) {
  const { invitations, audience } = readFragment(InvitationsSentFragment, meeting);
  const shutOut = audience?.shutOut ?? [];
  const seats = invitations.flatMap(({ seat }) => seat ?? []);
  const vacant = seats.filter(({ representative }) => !representative).length;
  const officers = invitations.filter(({ role }) => role === 'OFFICER').length;
  const guests = invitations.filter(({ role }) => role === 'GUEST').length;
  const reached = [
    counted(seats.length - vacant, 'seat'),
    officers && counted(officers, 'officer'),
    guests && counted(guests, 'guest'),
  ].filter(Boolean);
  return (
    <>
      Invitations sent to {new Intl.ListFormat('en-GB').format(reached as string[])}.
      {shutOut.length > 0 && (
        <>
          {' '}
          Not to {new Intl.ListFormat('en-GB').format(shutOut)}, whose signature is not in force: they are told when
          their agency has signed.
        </>
      )}
      {vacant > 0 && (
        <>
          {' '}
          {vacant} {vacant === 1 ? 'has' : 'have'} no representative:{' '}
          <TextLink to={vacanciesAt}>see vacancies</TextLink>.
        </>
      )}
    </>
  );
}
