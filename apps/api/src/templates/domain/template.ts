import { problem, type Problem } from '@lib/kernel';

/** A file of the version to use of a resource that is a template, as its reader finds it. */
export interface Template {
  readonly fileId: string;
  readonly resourceId: string;
  readonly number: number;
  readonly title: string;
  /** For whom the file is. */
  readonly foundBy: string;
  /** Whose, when it is for some partnership alone. */
  readonly partnershipId: string | null;
  readonly marking: string;
}

/** Nothing is taken to those whom it is not for: the copy is read by everybody at the table. */
export function templateProblem(template: Template | null, partnershipId: string): Problem | false {
  if (!template) return problem('NOT_A_CHOICE', 'Choose a file of a template that is in the library now.', 'fileId');
  const { foundBy, marking } = template;
  if (marking === 'OFFICIAL_SENSITIVE')
    return problem('MARKED', 'It is OFFICIAL-SENSITIVE. Ask whoever looks after it for a copy.', 'fileId');
  if (foundBy === 'STATUTORY')
    return problem(
      'STATUTORY_ONLY',
      'It is for statutory members only, and the copy would be for all members.',
      'fileId',
    );
  if (foundBy === 'PARTNERSHIP' && template.partnershipId !== partnershipId)
    return problem('OTHER_TABLE', 'It belongs to another partnership, and is not for this one.', 'fileId');
  return false;
}
