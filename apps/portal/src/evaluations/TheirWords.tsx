import { Button } from '../ui/Button';
import { RichText } from '../writing/RichText';

interface TheirWordsProps {
  name?: string;
  content: string;
  onTake: () => void;
}

/** What somebody else saved while this was being written: nobody's words go under. */
export function TheirWords({ name, content, onTake }: TheirWordsProps) {
  return (
    <section className="rt-report__theirs" aria-labelledby="theirs" role="status">
      <h2 className="govuk-heading-s" id="theirs">
        {name ?? 'Somebody else'} saved this section while you were writing
      </h2>
      <RichText content={content} />
      <p className="govuk-body">
        If you save now, your text takes the place of theirs. To keep both, put theirs below yours and mend it.
      </p>
      <Button kind="secondary" onPress={onTake}>
        Put theirs below mine
      </Button>
    </section>
  );
}
