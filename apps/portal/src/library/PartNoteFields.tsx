import { TextField } from '../forms/TextField';
import { ListFields } from '../forms/ListFields';
import { blankPartNote, type WordsValues } from './submission';

const MOST = 100;

/** What is where in it, such as "Housing enforcement, page 14". */
export function PartNoteFields() {
  return (
    <>
      <p className="govuk-hint">
        Say where a reader finds what they look for. For example: Housing enforcement, page 14.
      </p>
      <ListFields<WordsValues['partNotes'][number]>
        name="partNotes"
        noun="part"
        most={MOST}
        blank={blankPartNote}
        first="label"
        nameOf={({ label }) => label.trim()}
      >
        {(name) => (
          <div className="rt-list-fields__row">
            <TextField name={`${name}.label`} label="What it is about" width={20} />
            <TextField name={`${name}.place`} label="Where" optional width={10} />
            <TextField name={`${name}.note`} label="Note" optional />
          </div>
        )}
      </ListFields>
    </>
  );
}
