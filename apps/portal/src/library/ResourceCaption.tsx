import type { Marking } from '../gql/graphql';
import type { FoundBy, ResourceKind } from '../gql/enums';
import { kindWords, readersInWords } from './words';

interface ResourceCaptionProps {
  /** Which version it is, where that matters. */
  number?: number;
  version: {
    kind: ResourceKind;
    marking: Marking;
    handling: string;
    foundBy: FoundBy;
    partnership?: { name: string } | null;
  };
}

/** Above the title: what it is, and how it is to be handled where it is marked. */
export function ResourceCaption({ version, number }: ResourceCaptionProps) {
  const { kind, marking, handling, foundBy, partnership } = version;
  return (
    <>
      {kindWords[kind]}
      {number !== undefined && `, version ${number}`}
      {marking === 'OFFICIAL_SENSITIVE' && (
        <span className="rt-marking">
          <span className="govuk-visually-hidden">. </span>OFFICIAL-SENSITIVE. For{' '}
          {readersInWords(foundBy, partnership)} only. {handling}
        </span>
      )}
    </>
  );
}
