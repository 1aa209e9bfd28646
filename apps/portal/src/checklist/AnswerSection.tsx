import type { ReactNode } from 'react';
import type { FragmentType } from '../gql';
import type { ChecklistAnswer } from '../gql/enums';
import { ButtonGroup, LinkButton } from '../ui/Button';
import { TextLink } from '../ui/TextLink';
import { AnswerQuestion, type AnswerQuestionFragment } from './AnswerQuestion';
import { sectionsOf } from './sectionsOf';

type Line = FragmentType<typeof AnswerQuestionFragment> & {
  code: string;
  section: string;
  answer?: ChecklistAnswer | null;
};

interface AnswerSectionProps {
  assessmentId: string;
  lines: readonly Line[];
  /** Which section, from 1. */
  now: number;
  canRecordGap: boolean;
  /** What ends it, after the last section. */
  finish: ReactNode;
}

/** The questions of one section, and the way to the others with how far each has come. */
export function AnswerSection({ assessmentId, lines, now, canRecordGap, finish }: AnswerSectionProps) {
  const sections = sectionsOf(lines);
  const at = Math.min(Math.max(1, Math.trunc(now) || 1), sections.length);
  const section = sections[at - 1]!;
  return (
    <>
      <nav aria-label="Sections of the checklist">
        <ol className="govuk-list govuk-list--number rt-checklist__sections">
          {sections.map(({ title, lines: of }, index) => (
            <li key={title} aria-current={index + 1 === at ? 'page' : undefined}>
              {index + 1 === at ? <strong>{title}</strong> : <TextLink to={`?section=${index + 1}`}>{title}</TextLink>}
              {': '}
              {of.filter(({ answer }) => answer).length} of {of.length} answered
            </li>
          ))}
        </ol>
      </nav>
      <section aria-labelledby="section" key={section.title}>
        <h2 className="govuk-heading-l" id="section">
          {section.title}
        </h2>
        <p className="govuk-hint">Your table reads answers and notes: name no victims, premises or cases.</p>
        {section.lines.map((line) => (
          <AnswerQuestion key={line.code} assessmentId={assessmentId} line={line} canRecordGap={canRecordGap} />
        ))}
      </section>
      <ButtonGroup>
        {at < sections.length && <LinkButton to={`?section=${at + 1}`}>Next: {sections[at]!.title}</LinkButton>}
        {at > 1 && (
          <LinkButton kind="secondary" to={`?section=${at - 1}`}>
            Back
          </LinkButton>
        )}
      </ButtonGroup>
      {at === sections.length && finish}
    </>
  );
}
