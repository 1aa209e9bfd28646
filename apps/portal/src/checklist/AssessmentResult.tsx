import { graphql, readFragment, type FragmentType } from '../gql';
import { Tag } from '../ui/Tag';
import { sectionsOf } from './sectionsOf';
import { Suggestions } from './Suggestions';
import { answerTones, answerWords } from './words';

const AssessmentLineFragment = graphql(`
  fragment AssessmentLine on ChecklistLine {
    code
    section
    question
    answer
    note
    answerBefore
    ...ChecklistSuggestions
  }
`);

interface AssessmentResultProps {
  lines: readonly FragmentType<typeof AssessmentLineFragment>[];
  canRecordGap: boolean;
}

/** What was answered, section by section, with what was answered the time before where that was something else. */
export function AssessmentResult({ lines, canRecordGap }: AssessmentResultProps) {
  const all = lines.map((line) => readFragment(AssessmentLineFragment, line));
  return sectionsOf(all).map(({ title, lines: of }) => (
    <section key={title} aria-label={title}>
      <h2 className="govuk-heading-m">{title}</h2>
      <ul className="govuk-list rt-checklist__result">
        {of.map((line) => {
          const { code, question, answer, note, answerBefore } = line;
          return (
            <li key={code}>
              <p className="govuk-body">
                {question}{' '}
                {answer ? (
                  <Tag tone={answerTones[answer]}>{answerWords[answer]}</Tag>
                ) : (
                  <Tag tone="quiet">Not answered yet</Tag>
                )}
                {answer && answerBefore && answerBefore !== answer && (
                  <span className="rt-under">Before: {answerWords[answerBefore].toLowerCase()}</span>
                )}
              </p>
              {note && <p className="govuk-body rt-checklist__note">{note}</p>}
              <Suggestions line={line} canRecordGap={canRecordGap} />
            </li>
          );
        })}
      </ul>
    </section>
  ));
}
