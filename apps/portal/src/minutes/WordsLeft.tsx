import { useState } from 'react';
import { Button, TextButton } from '../ui/Button';
import { Heading } from '../ui/Heading';
import { ComparedWords } from '../writing/Comparison';
import { compareTexts } from '../writing/compareTexts';
import type { SharedText } from './sharedText';

/** Words that somebody wrote in a tab while the minutes were circulated elsewhere: kept here, to be taken where they belong. */
export function WordsLeft({ text, onDone }: { text: SharedText; onDone: () => void }) {
  const [said, say] = useState('');
  const { kept, now } = text.words;
  const copy = () =>
    navigator.clipboard.writeText(now).then(
      () => say('Copied'),
      () => say('Your browser did not allow it: select the words and copy them'),
    );
  return (
    <section className="rt-card" aria-label={`Your words for “${text.title}”`}>
      <Heading level={2} size="s">
        Not saved: what you wrote in “{text.title}”
      </Heading>
      <p className="govuk-body" role="alert">
        The minutes were circulated before these words arrived, so they are not in them. They are in this tab alone, as
        you wrote them. Propose them below as a correction, or copy them to keep them.
      </p>
      <ComparedWords parts={compareTexts(kept, now).parts} />
      <p className="govuk-body">
        <Button kind="secondary" onPress={() => void copy()} about={`of “${text.title}”`}>
          Copy the words
        </Button>{' '}
        <span role="status">{said}</span>
      </p>
      <p className="govuk-body">
        <TextButton onPress={onDone} about={`of “${text.title}”`}>
          I do not need them any more
        </TextButton>
      </p>
    </section>
  );
}
