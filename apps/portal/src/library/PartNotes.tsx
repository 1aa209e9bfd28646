import { graphql, readFragment, type FragmentType } from '../gql';
import { pageAddress } from './pageAddress';

const PartNotesFragment = graphql(`
  fragment PartNotes on ResourceVersion {
    id
    partNotes {
      label
      place
      note
    }
    files {
      id
      file {
        id
        mediaType
        address
      }
    }
    links {
      url
    }
  }
`);

/** What is where in it, so that nobody reads a hundred pages for the one about housing. */
export function PartNotes({ version: ref }: { version: FragmentType<typeof PartNotesFragment> }) {
  const { partNotes, ...readable } = readFragment(PartNotesFragment, ref);
  if (!partNotes.length) return null;
  return (
    <section aria-labelledby="parts">
      <h2 className="govuk-heading-m" id="parts">
        What is where
      </h2>
      <ul className="rt-resource-parts">
        {partNotes.map(({ label, place, note }) => {
          const address = pageAddress(place, readable);
          const words = [label, place].filter(Boolean).join(', ');
          return (
            <li key={label + place + note}>
              {address ? (
                <a className="govuk-link" href={address} rel="noreferrer">
                  {words}
                </a>
              ) : (
                <strong>{words}</strong>
              )}
              {note && <span className="rt-under">{note}</span>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
