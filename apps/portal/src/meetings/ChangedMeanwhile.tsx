import { TextButton } from '../ui/Button';
import type { Difference } from './useChangedMeanwhile';

interface ChangedMeanwhileProps {
  differences?: Difference[];
  take: (name: string) => void;
  /** The words on the button that saves. */
  save: string;
  /** Said of what they changed, where nothing is taken over. */
  changedByThem?: string;
  /** What is being changed. */
  what?: string;
}

const words: Record<Difference['by'], string> = {
  them: 'Changed by them. Taken over, because you had not changed it.',
  reader: 'Changed by you. Kept.',
  both: 'Changed by both of you. Yours is kept unless you choose otherwise.',
};

/** The meeting as it is now beside what the reader typed, field by field. */
export function ChangedMeanwhile({
  differences,
  take,
  save,
  changedByThem = words.them,
  what = 'meeting',
}: ChangedMeanwhileProps) {
  if (!differences) return null;
  return (
    <section className="rt-card" aria-labelledby="changed-meanwhile">
      <h2 className="govuk-heading-m" id="changed-meanwhile">
        The {what} as it is now, beside yours
      </h2>
      {differences.length === 0 && (
        <p className="govuk-body">There is no difference between what you typed and the {what} as it is now.</p>
      )}
      {differences.map(({ name, label, now, typed, by }) => (
        <div className="rt-difference" key={name}>
          <h3 className="govuk-heading-s">{label}</h3>
          <div className="rt-difference__sides">
            <div>
              <p className="govuk-body-s">Now</p>
              <p className="govuk-body rt-lines">{now || 'Empty'}</p>
            </div>
            <div>
              <p className="govuk-body-s">{by === 'them' ? 'As it was' : 'Yours'}</p>
              <p className="govuk-body rt-lines">{typed || 'Empty'}</p>
            </div>
          </div>
          <p className="govuk-body-s">
            {by === 'them' ? changedByThem : words[by]}{' '}
            {by === 'both' && (
              <TextButton onPress={() => take(name)} about={`for ${label}`}>
                Use what is there now
              </TextButton>
            )}
          </p>
        </div>
      ))}
      <p className="govuk-body">Nothing is saved yet. Check the fields below, then press “{save}”.</p>
    </section>
  );
}
