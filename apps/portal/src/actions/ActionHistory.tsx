import { fileSize } from '../forms/fileSize';
import { graphql, readFragment, type FragmentType } from '../gql';
import { dayInWords } from '../ui/days';
import { DayOf } from '../ui/When';
import { stepWords, toldInWords } from './words';

const ActionHistoryFragment = graphql(`
  fragment ActionHistory on Action {
    id
    recordedAt
    entries {
      id
      kind
      words
      at
      by {
        id
        name
      }
      file {
        id
        name
        size
      }
      formerOwner {
        id
        name
      }
      formerAgency {
        id
        name
      }
      formerDueOn
      owner {
        id
        name
      }
      agency {
        id
        name
      }
      dueOn
      snoozedUntil
    }
    told {
      id
      step
      told
      toldAt
    }
  }
`);

/** What became of it, the first first. */
export function ActionHistory({ action }: { action: FragmentType<typeof ActionHistoryFragment> }) {
  const { recordedAt, entries, told } = readFragment(ActionHistoryFragment, action);
  return (
    <>
      <section aria-labelledby="history">
        <h2 className="govuk-heading-m" id="history">
          What became of it
        </h2>
        <ol className="rt-actions">
          <li>
            <DayOf at={recordedAt} />: agreed
          </li>
          {entries.map((entry) => (
            <li key={entry.id}>
              <DayOf at={entry.at} />: {happened(entry)}
              {entry.words && <p className="rt-lines rt-actions__words">{entry.words}</p>}
              {entry.file && (
                <span className="rt-actions__facts">
                  Evidence:{' '}
                  <a className="govuk-link" href={`/files/${entry.file.id}`}>
                    {entry.file.name}
                  </a>
                  , {fileSize(entry.file.size)}
                </span>
              )}
            </li>
          ))}
        </ol>
      </section>
      {told.length > 0 && (
        <section aria-labelledby="told">
          <h2 className="govuk-heading-m" id="told">
            Who was told
          </h2>
          <ul className="govuk-list">
            {told.map(({ id, step, told: parts, toldAt }) => (
              <li key={id}>
                <DayOf at={toldAt} />: {toldInWords(parts)}, {stepWords[step]}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

interface Named {
  id: string;
  name: string;
}

interface Entry {
  kind: 'NOTE' | 'DONE' | 'CLOSED' | 'REOPENED' | 'CHANGED' | 'SNOOZED' | 'LEFT';
  by?: Named | null;
  formerOwner?: Named | null;
  formerAgency?: Named | null;
  formerDueOn?: string | null;
  owner?: Named | null;
  agency?: Named | null;
  dueOn?: string | null;
  snoozedUntil?: string | null;
}

function happened(entry: Entry): string {
  const who = entry.by?.name ?? 'somebody';
  switch (entry.kind) {
    case 'NOTE':
      return `${who} said`;
    case 'DONE':
      return `${who} said that it is done`;
    case 'CLOSED':
      return `${who} closed it`;
    case 'REOPENED':
      return `${who} opened it again`;
    case 'CHANGED':
      return `${who} changed ${changesOf(entry)}`;
    case 'SNOOZED':
      return `${who} put off reminders until ${dayInWords(entry.snoozedUntil!)}`;
    case 'LEFT':
      return `${entry.formerOwner?.name ?? 'Its owner'} left the table; it is the agency’s`;
  }
}

function changesOf({ formerOwner, formerAgency, formerDueOn, owner, agency, dueOn }: Entry): string {
  const day = (on: string | null | undefined) => (on ? dayInWords(on) : 'no day');
  return [
    formerOwner?.id !== owner?.id &&
      `who does it, from ${formerOwner?.name ?? 'nobody by name'} to ${owner?.name ?? 'nobody by name'}`,
    formerAgency?.id !== agency?.id && `the agency, from ${formerAgency?.name ?? 'none'} to ${agency?.name ?? 'none'}`,
    (formerDueOn ?? null) !== (dueOn ?? null) && `the day, from ${day(formerDueOn)} to ${day(dueOn)}`,
  ]
    .filter(Boolean)
    .join('; ');
}
