import type { CombinedError } from 'urql';

/** Why an attempt got no answer about its content: a heading, and what to do. Nothing that was typed is lost. */
export interface Failure {
  title: string;
  text: string;
}

/** `isTyped`: whether there is anything that could have been lost, as in a form there is. */
export function failureOf(error: CombinedError | undefined, { isTyped = true } = {}): Failure {
  const next = (what: string) =>
    isTyped ? `Everything you typed is still here: ${what}` : what.charAt(0).toUpperCase() + what.slice(1);
  if (error?.networkError) {
    return {
      title: 'We could not reach Roundtable',
      text: `It may not have been saved. ${next('check your connection and send it again.')}`,
    };
  }
  const [first] = error?.graphQLErrors ?? [];
  switch (first?.extensions?.['code']) {
    case 'UNAUTHENTICATED':
      return {
        title: 'You have been signed out',
        text: `Nothing was saved. ${next('sign in again in another tab, then come back and send it again.')}`,
      };
    case 'FORBIDDEN':
    case 'NOT_FOUND':
      return {
        title: 'You can no longer do this',
        text: 'Nothing was saved. Your place at this table may have changed, or somebody else was quicker.',
      };
    case 'RATE_LIMITED':
    case 'UNAVAILABLE':
      return { title: 'Not just now', text: first.message };
    default: {
      const reference = first?.extensions?.['reference'];
      return {
        title: 'Something went wrong on our side',
        text: `Nothing was saved. ${next('send it again in a moment.')}${typeof reference === 'string' ? ` If you ask for help, give this reference: ${reference}` : ''}`,
      };
    }
  }
}
