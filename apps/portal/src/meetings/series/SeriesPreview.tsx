import { useQuery } from 'urql';
import { isLocalDate } from '../../forms/rules';
import { graphql } from '../../gql';
import type { SeriesDatesQuery } from '../../gql/graphql';
import type { WhenValues } from '../WhenFields';
import { counted } from '../words';
import { repeatsInput, type RepeatsDraft } from './repeats';
import { dateInWords } from './words';

const SeriesDatesDocument = graphql(`
  query SeriesDates($input: SeriesDatesInput!) {
    seriesDates(input: $input) {
      inWords
      dates {
        recursOn
        heldOn
        dayOff
        clocks
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

type SeriesDate = SeriesDatesQuery['seriesDates']['dates'][number];

interface SeriesPreviewProps {
  values: WhenValues & { repeats: RepeatsDraft };
  timeZone: string;
}

/** The dates that a rule gives, said while it is being chosen. */
export function SeriesPreview({ values: { heldOn, startsTime, endsTime, repeats }, timeZone }: SeriesPreviewProps) {
  const isTime = (time: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(time);
  const rule = repeatsInput(repeats);
  const isWhole =
    rule !== null &&
    isLocalDate(heldOn) &&
    isLocalDate(repeats.lastOn) &&
    /^\d{1,2}$/.test(repeats.every.trim()) &&
    isTime(startsTime) &&
    isTime(endsTime);
  const [{ data }] = useQuery({
    query: SeriesDatesDocument,
    variables: { input: { heldOn, startsTime, endsTime, timeZone, repeats: rule! } },
    pause: !isWhole,
  });
  const plan = isWhole ? data?.seriesDates : undefined;
  const held = plan?.dates.filter((date) => date.heldOn) ?? [];
  return (
    <div className="rt-series-preview" role="status">
      {!plan && <p className="govuk-hint">Enter date, times and last day to see all dates.</p>}
      {plan?.problems.map(({ message }) => (
        <p key={message} className="govuk-body">
          {message}
        </p>
      ))}
      {plan && plan.dates.length > 0 && (
        <>
          <p className="govuk-body govuk-!-font-weight-bold">
            {plan.inWords}: {counted(held.length, 'meeting')}
          </p>
          <ol className="rt-series-dates">
            {plan.dates.map((date) => (
              <li key={date.recursOn} className={date.heldOn ? undefined : 'rt-series-dates__out'}>
                {dateInWords(date.heldOn ?? date.recursOn)}
                {noteOf(date, startsTime) && <span className="govuk-hint"> {noteOf(date, startsTime)}</span>}
              </li>
            ))}
          </ol>
          <p className="govuk-hint">
            Bank holidays are those that the law has today. One that is proclaimed later moves nothing by itself.
          </p>
        </>
      )}
    </div>
  );
}

function noteOf({ recursOn, heldOn, dayOff, clocks }: SeriesDate, startsTime: string) {
  const notes = [
    dayOff && !heldOn && `Left out: ${dayOff}.`,
    dayOff && heldOn && heldOn !== recursOn && `Instead of ${dateInWords(recursOn)}, ${dayOff}.`,
    dayOff && heldOn === recursOn && `${dayOff.charAt(0).toUpperCase()}${dayOff.slice(1)}.`,
    clocks && `The clocks have gone ${clocks === 'BACK' ? 'back' : 'forward'}; it is still ${startsTime} on the wall.`,
  ];
  return notes.filter(Boolean).join(' ');
}
