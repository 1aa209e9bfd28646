import type { ReactNode } from 'react';
import { Heading } from '../ui/Heading';
import { ReferredTo } from '../writing/ReferredTo';
import { References, type Referred } from '../writing/references';
import { RichText } from '../writing/RichText';
import { titleOf, type Section } from './frozen';

/** One item of circulated minutes, with what arose from it where the text refers to it, or after the text. */
export function FrozenSection({ section, children }: { section: Section; children?: ReactNode }) {
  const { isRestricted, text, declarations, decisions, actions } = section;
  const facts: Referred[] = [
    ...decisions.map((fact) => ({ kind: 'decision' as const, ...fact })),
    ...actions.map((fact) => ({ kind: 'action' as const, ...fact })),
  ];
  const referred = new Set(text.content.map(({ attrs }) => attrs?.id));
  const isBlank = text.content.length + declarations.length + facts.length === 0;
  return (
    <section className="rt-minutes__text" aria-labelledby={`section-${section.id}`}>
      <Heading level={3} size="s" id={`section-${section.id}`}>
        {titleOf(section)}
      </Heading>
      {declarations.map((words) => (
        <p key={words} className="govuk-body">
          <strong>Declaration of interest:</strong> {words}
        </p>
      ))}
      <References value={new Map(facts.map((fact) => [fact.id, fact]))}>
        <RichText content={JSON.stringify(text)} />
        {facts
          .filter(({ id }) => !referred.has(id))
          .map(({ kind, id }) => (
            <ReferredTo key={id} kind={kind} id={id} />
          ))}
      </References>
      {isBlank && (
        <p className="rt-minutes__note">
          {isRestricted ? 'This item is minuted for those whom it is for.' : 'Nothing was minuted.'}
        </p>
      )}
      {children}
    </section>
  );
}
