/** What is wrong with a form, whether found here or by the server. `path` is the name of the field, split at its dots. */
export interface Problem {
  code: string;
  message: string;
  path: string[];
}

/** `scope` sets forms of one page apart. */
export const fieldId = (name: string, scope = '') => `${scope}field-${name.replaceAll('.', '-')}`;

/** The element a problem is about: its field, or the first field below it (`agendaItems.2` → its title). */
export function fieldElement(problem: Problem, scope: string) {
  const id = fieldId(problem.path.join('.'), scope);
  return document.getElementById(id) ?? document.querySelector<HTMLElement>(`[id^="${CSS.escape(id)}-"]`);
}
