import { useEffect, useRef, useState } from 'react';
import { useMutation } from 'urql';
import { failureOf } from '../forms/failure';
import { payloadOf } from '../forms/payload';
import { graphql } from '../gql';
import type { ChecklistAnswer } from '../gql/enums';

const AnswerChecklistMutation = graphql(`
  mutation AnswerChecklist($input: AnswerChecklistInput!) {
    answerChecklist(input: $input) {
      selfAssessment {
        id
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

const REST_MS = 700;

export interface Said {
  answer: ChecklistAnswer | null;
  note: string;
}

interface Question extends Said {
  assessmentId: string;
  code: string;
  version: number;
}

type Standing = { is: 'STANDS' | 'SAVING' | 'SAVED' } | { is: 'REFUSED'; why: string; isTheirs: boolean };

/** Saves an answer as it is given: a choice at once, words when the writer rests. What is typed stays until it is saved. */
export function useSaveAnswer({ assessmentId, code, version, ...theirs }: Question) {
  const [mine, setMine] = useState<Said | null>(null);
  const [standing, setStanding] = useState<Standing>({ is: 'STANDS' });
  const [, execute] = useMutation(AnswerChecklistMutation);
  // Not state: they must be true in the same moment, before React renders again.
  const unsent = useRef<Said | null>(null);
  const isSending = useRef(false);
  const base = useRef(version);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  // What is saved shows up in the page's own answer: from then on that is followed.
  useEffect(() => {
    if (unsent.current || isSending.current || version < base.current) return;
    base.current = version;
    setMine(null);
  }, [version, standing]);

  async function send() {
    clearTimeout(timer.current);
    const said = unsent.current;
    if (isSending.current || !said?.answer) return;
    isSending.current = true;
    setStanding({ is: 'SAVING' });
    const { data, error } = await execute({
      input: { assessmentId, questionCode: code, version: base.current, answer: said.answer, note: said.note },
    });
    isSending.current = false;
    const payload = payloadOf(data);
    if (error || !payload) return setStanding({ is: 'REFUSED', why: failureOf(error).text, isTheirs: false });
    const [problem] = payload.problems;
    if (problem) return setStanding({ is: 'REFUSED', why: problem.message, isTheirs: problem.code === 'CONFLICT' });
    base.current += 1;
    if (unsent.current !== said) return send();
    unsent.current = null;
    setStanding({ is: 'SAVED' });
  }
  const latest = useRef(send);
  latest.current = send;
  // Whoever goes on to another page has not given up what they wrote.
  useEffect(() => () => void latest.current(), []);

  return {
    said: mine ?? theirs,
    standing,
    say: (said: Said, isAtOnce: boolean) => {
      unsent.current = said;
      setMine(said);
      clearTimeout(timer.current);
      if (isAtOnce) void send();
      else timer.current = setTimeout(() => void latest.current(), REST_MS);
    },
    sendNow: () => void send(),
    /** Over what somebody else answered meanwhile. */
    keepMine: () => {
      base.current = version;
      void send();
    },
    takeTheirs: () => {
      unsent.current = null;
      base.current = version;
      setMine(null);
      setStanding({ is: 'STANDS' });
    },
  };
}
