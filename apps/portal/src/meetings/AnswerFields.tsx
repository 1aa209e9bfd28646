import { TextArea } from '../forms/TextField';
import { Button } from '../ui/Button';
import { Details } from '../ui/Notes';
import type { Answer } from './myAnswers';

interface AnswerFieldsProps {
  answers: readonly Answer[];
  isBusy: boolean;
  onAnswer: (response: Answer['response']) => void;
  /** Over the message, which is folded away. */
  summary: string;
  /** What its readers see: "this meeting". */
  what: string;
}

/** One button for each answer; a message by choice. Its value is `message`. */
export const AnswerFields = ({ answers, isBusy, onAnswer, summary, what }: AnswerFieldsProps) => (
  <>
    <div className="rt-answers">
      {answers.map(({ response, label }, index) => (
        <Button
          key={response}
          kind={index ? 'secondary' : 'primary'}
          isBusy={isBusy}
          onPress={() => onAnswer(response)}
        >
          {label}
        </Button>
      ))}
    </div>
    <Details summary={summary}>
      <TextArea
        name="message"
        label="Message"
        optional
        rows={2}
        hint={`Seen by whoever may see ${what}. Nothing about victims, suspects or single cases.`}
      />
    </Details>
  </>
);
