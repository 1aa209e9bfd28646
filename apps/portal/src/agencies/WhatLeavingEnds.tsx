import { graphql, readFragment, type FragmentType } from '../gql';
import { capacityWords, officeWords } from '../partnerships/words';
import { Inset, Warning } from '../ui/Notes';

const WhatLeavingEndsFragment = graphql(`
  fragment WhatLeavingEnds on Person {
    id
    name
    email
    agency {
      id
    }
    seatTerms: termsFor(agencyId: $id) {
      id
      capacity
      seat {
        id
        title
        partnership {
          id
          name
        }
      }
    }
    offices: officesNotOver {
      id
      office
      partnership {
        id
        name
      }
    }
  }
`);

interface WhatLeavingEndsProps {
  person: FragmentType<typeof WhatLeavingEndsFragment>;
  agency: { id: string; name: string };
  isMe: boolean;
}

/** Before it is done: exactly what will end, as far as it is shared with whoever does it. */
export function WhatLeavingEnds({ person: ref, agency, isMe }: WhatLeavingEndsProps) {
  const person = readFragment(WhatLeavingEndsFragment, ref);
  const tables = person.seatTerms.map(({ seat }) => seat?.partnership?.id);
  const isEmployer = person.agency?.id === agency.id;
  const offices = person.offices.filter(({ partnership }) =>
    partnership ? isEmployer || tables.includes(partnership.id) : isEmployer && isMe,
  );
  const [they, them, their] = isMe ? ['you', 'you', 'your'] : ['they', 'them', 'their'];
  return (
    <>
      <Warning>
        This takes effect at once and cannot be undone. {isMe ? 'You lose' : `${person.name} loses`} all that {they}{' '}
        held through {agency.name}.
      </Warning>
      <h2 className="govuk-heading-m">What ends</h2>
      <ul className="govuk-list govuk-list--bullet">
        {person.seatTerms.map(({ id, capacity, seat }) => (
          <li key={id}>
            {capacityWords[capacity]} at {seat?.partnership?.name ?? 'a table not shown to you'}
            {seat?.title && `, ${seat.title}`}
          </li>
        ))}
        {offices.map(({ id, office, partnership }) => (
          <li key={id}>
            {officeWords[office]}
            {partnership && ` of ${partnership.name}`}
          </li>
        ))}
        <li>
          {`Speaking for the agency, invitations to its seats, and whatever else ${they} hold through it at tables that are not shown to you`}
        </li>
      </ul>
      <p className="govuk-body">
        The seats stay with the agency and fall vacant. Its leads are told which, or the officers of each partnership
        where it has none. Meetings ahead leave {their} calendar.
      </p>
      <Inset>
        {isMe ? 'You can' : `${person.name} can`} still sign in with {person.email}, and {they} see nothing of{' '}
        {agency.name}
        ’s partnerships. An address at the former employer should be changed: a new invitation, sent by an officer of{' '}
        {isMe ? 'your' : 'their'} next partnership to the new address, makes {them} a new account.
      </Inset>
    </>
  );
}
