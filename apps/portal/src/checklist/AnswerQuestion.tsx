import { useId } from 'react';
import { graphql, readFragment, type FragmentType } from '../gql';
import type { ChecklistAnswer } from '../gql/enums';
import { Button, ButtonGroup } from '../ui/Button';
import { Suggestions } from './Suggestions';
import { useSaveAnswer } from './useSaveAnswer';
import { answerWords } from './words';

export const AnswerQuestionFragment = graphql(`
  fragment AnswerQuestion on ChecklistLine {
    code
    question
    guidance
    answer
    note
    version
    answerBefore
    ...ChecklistSuggestions
  }
`);

interface AnswerQuestionProps {
  assessmentId: string;
  line: FragmentType<typeof AnswerQuestionFragment>;
  canRecordGap: boolean;
}

/** One question: its answer and a note, saved as they are given. */
export function AnswerQuestion({ assessmentId, line: ref, canRecordGap }: AnswerQuestionProps) {
  const line = readFragment(AnswerQuestionFragment, ref);
  const { code, question, guidance, answerBefore } = line;
  const { note, version } = line;
  const answer = line.answer ?? null;
  const id = useId();
  const saving = useSaveAnswer({ assessmentId, code, answer, note, version });
  const { said, standing } = saving;
  return (
    <div className="rt-checklist__question">
      <fieldset className="govuk-fieldset" aria-describedby={`${id}-guidance`}>
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{question}</legend>
        <div className="govuk-hint" id={`${id}-guidance`}>
          {guidance}
          {answerBefore && ` Last time: ${answerWords[answerBefore].toLowerCase()}.`}
        </div>
        <div className="govuk-radios govuk-radios--inline govuk-radios--small">
          {(Object.keys(answerWords) as ChecklistAnswer[]).map((choice) => (
            <div className="govuk-radios__item" key={choice}>
              <input
                className="govuk-radios__input"
                type="radio"
                id={`${id}-${choice}`}
                name={code}
                checked={said.answer === choice}
                onChange={() => saving.say({ ...said, answer: choice }, true)}
              />
              <label className="govuk-label govuk-radios__label" htmlFor={`${id}-${choice}`}>
                {answerWords[choice]}
              </label>
            </div>
          ))}
        </div>
      </fieldset>
      <label className="govuk-label" htmlFor={`${id}-note`}>
        Note <span className="govuk-visually-hidden">on “{question}” </span>(optional)
      </label>
      <textarea
        className="govuk-textarea"
        id={`${id}-note`}
        rows={2}
        value={said.note}
        aria-describedby={`${id}-standing`}
        onChange={(event) => saving.say({ ...said, note: event.target.value }, false)}
        onBlur={saving.sendNow}
      />
      <div className="rt-checklist__standing" id={`${id}-standing`} role="status">
        {standing.is === 'SAVING' && 'Saving'}
        {standing.is === 'SAVED' && 'Saved'}
        {!said.answer && said.note && 'Choose an answer: the note is saved with it.'}
        {standing.is === 'REFUSED' && <strong>Not saved. {standing.why}</strong>}
      </div>
      {standing.is === 'REFUSED' && (
        <ButtonGroup>
          {standing.isTheirs && answer && (
            <Button kind="secondary" onPress={saving.takeTheirs} about={`to “${question}”`}>
              Take their answer: {answerWords[answer].toLowerCase()}
            </Button>
          )}
          <Button kind="secondary" onPress={saving.keepMine} about={`for “${question}”`}>
            {standing.isTheirs ? 'Keep mine' : 'Send it again'}
          </Button>
        </ButtonGroup>
      )}
      <Suggestions line={line} canRecordGap={canRecordGap} />
    </div>
  );
}
