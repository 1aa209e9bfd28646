import { graphql, readFragment, type FragmentType } from '../gql';
import { kindWords, readersInWords } from './words';

const ResourceCaptionFragment = graphql(`
  fragment ResourceCaption on ResourceVersion {
    id
    kind
    marking
    handling
    foundBy
    partnership {
      id
      name
    }
  }
`);

interface ResourceCaptionProps {
  version: FragmentType<typeof ResourceCaptionFragment>;
  /** Which version it is, where that matters. */
  number?: number;
}

/** Above the title: what it is, and how it is to be handled where it is marked. */
export function ResourceCaption({ version, number }: ResourceCaptionProps) {
  const { kind, marking, handling, foundBy, partnership } = readFragment(ResourceCaptionFragment, version);
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
