import { graphql, readFragment, type FragmentType } from '../../gql';
import { Inset } from '../../ui/Notes';
import { TextLink } from '../../ui/TextLink';
import { dateInWords } from './words';

const SeriesNoteFragment = graphql(`
  fragment SeriesNote on Meeting {
    id
    departure
    recursOn
    series {
      id
      title
    }
    seriesPart {
      id
      inWords
    }
  }
`);

/** That a meeting is one of several, and where it is held otherwise than they are. */
export function SeriesNote({ meeting: ref }: { meeting: FragmentType<typeof SeriesNoteFragment> }) {
  const { series, seriesPart, departure, recursOn } = readFragment(SeriesNoteFragment, ref);
  if (!series || !seriesPart) return null;
  return (
    <Inset>
      Part of a series: <TextLink to={`/meeting-series/${series.id}`}>{seriesPart.inWords}</TextLink>
      {departure === 'HOLIDAY' && recursOn && <>. Held on this day because {dateInWords(recursOn)} is a holiday.</>}
      {departure === 'MOVED' && recursOn && <>. Moved by itself; by the rule it would be on {dateInWords(recursOn)}.</>}
    </Inset>
  );
}
