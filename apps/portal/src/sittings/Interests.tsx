import { Refusal } from '../forms/Refusal';
import { useAct } from '../forms/useAct';
import { graphql } from '../gql';
import type { LiveSittingFragment } from '../gql/graphql';
import type { ItemChoice } from './facts';
import { TextButton } from '../ui/Button';
import { Heading } from '../ui/Heading';
import { Tag } from '../ui/Tag';
import { DeclareInterestForm } from './DeclareInterestForm';
import type { Line } from './lines';
import { outcomeWords } from './words';

const DecideInterestMutation = graphql(`
  mutation DecideInterest($input: DecideInterestInput!) {
    decideInterest(input: $input) {
      declaration {
        id
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

const WithdrawDeclarationMutation = graphql(`
  mutation WithdrawDeclaration($input: WithdrawDeclarationInput!) {
    withdrawDeclaration(input: $input) {
      declaration {
        id
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

type Interest = LiveSittingFragment['interests'][number];

interface InterestsProps {
  meetingId: string;
  interests: readonly Interest[];
  items: readonly ItemChoice[];
  /** The item that the meeting is on. */
  currentItemId?: string | undefined;
  canDeclare: boolean;
  /** Whose interest an officer may write down; nobody’s for anybody else. */
  lines: readonly Line[];
}

/** Who has an interest in what, and what follows from it. */
export function Interests({ meetingId, interests, items, currentItemId, canDeclare, lines }: InterestsProps) {
  if (interests.length === 0 && !canDeclare) return null;
  return (
    <section>
      <Heading level={2} size="m">
        Declarations of interest
      </Heading>
      {interests.length === 0 && <p className="govuk-body">Nobody has declared an interest in an item.</p>}
      <ul className="rt-interests">
        {interests.map((interest) => (
          <li key={interest.id}>
            <InterestEntry interest={interest} title={items.find(({ id }) => id === interest.item?.id)?.title} />
          </li>
        ))}
      </ul>
      {canDeclare && (
        <DeclareInterestForm meetingId={meetingId} items={items} currentItemId={currentItemId} lines={lines} />
      )}
    </section>
  );
}

function InterestEntry({ interest, title }: { interest: Interest; title?: string | null | undefined }) {
  const decide = useAct(DecideInterestMutation);
  const withdraw = useAct(WithdrawDeclarationMutation);
  const { id: declarationId, name, nature, outcome, version, viewerCan } = interest;
  const about = `${name}, ${title ?? 'an item'}`;
  return (
    <>
      <strong>{name}</strong>
      {title && `, ${title}`}: {nature}{' '}
      <Tag tone={outcome === 'UNDECIDED' ? 'waiting' : 'neutral'}>{outcomeWords[outcome]}</Tag>
      <div className="rt-ticks">
        {viewerCan.decide && outcome !== 'STEPS_OUT' && (
          <TextButton
            about={about}
            isBusy={decide.isBusy}
            onPress={() => decide.act({ input: { declarationId, version, outcome: 'STEPS_OUT' } })}
          >
            Steps out
          </TextButton>
        )}
        {viewerCan.decide && outcome !== 'STAYS' && (
          <TextButton
            about={about}
            isBusy={decide.isBusy}
            onPress={() => decide.act({ input: { declarationId, version, outcome: 'STAYS' } })}
          >
            Stays, does not vote
          </TextButton>
        )}
        {viewerCan.withdraw && (
          <TextButton
            about={about}
            isBusy={withdraw.isBusy}
            onPress={() => withdraw.act({ input: { declarationId, version } })}
          >
            Withdraw
          </TextButton>
        )}
        <Refusal>{decide.refusal || withdraw.refusal}</Refusal>
      </div>
    </>
  );
}
