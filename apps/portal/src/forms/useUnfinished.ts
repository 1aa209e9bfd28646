import { useState } from 'react';

/**
 * What was typed into a small form that was put away, for when it is opened again in this tab; signing out empties it.
 * Answers what to begin with, and how to keep and forget it.
 */
export function useUnfinished<Values extends object>(key: string, empty: Values) {
  const [begun, setBegun] = useState<Values>(() => ({ ...empty, ...read<Values>(key) }));
  return {
    begun,
    keep: (values: Values) => sessionStorage.setItem(key, JSON.stringify(values)),
    forget: () => {
      sessionStorage.removeItem(key);
      setBegun(empty);
    },
  };
}

function read<Values>(key: string): Partial<Values> {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '{}') as Partial<Values>;
  } catch {
    return {};
  }
}
