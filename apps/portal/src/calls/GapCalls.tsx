import { graphql, readFragment, type FragmentType } from '../gql';
import { LinkButton } from '../ui/Button';
import { CallList } from './CallList';

const GapCallFragment = graphql(`
  fragment GapCall on CallForExamples {
    id
    ...ListedCall
  }
`);

interface GapCallsProps {
  gapId: string;
  calls: readonly FragmentType<typeof GapCallFragment>[];
  canCall: boolean;
}

/** For which examples of what is missing everybody was asked, and the way to ask them. */
export function GapCalls({ gapId, calls, canCall }: GapCallsProps) {
  const found = calls.map((call) => readFragment(GapCallFragment, call));
  if (found.length === 0 && !canCall) return null;
  return (
    <section aria-labelledby="calls">
      <h2 className="govuk-heading-m" id="calls">
        Calls for examples
      </h2>
      {found.length > 0 && <CallList calls={found} label="Calls for examples of it" />}
      {canCall && (
        <LinkButton kind="secondary" to={`/library/gaps/${gapId}/call`}>
          Call for examples
        </LinkButton>
      )}
    </section>
  );
}
