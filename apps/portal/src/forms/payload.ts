import type { Problem } from './problems';

/** The one payload that a mutation document asks for. */
export type Payload<Data> = Exclude<Data[Exclude<keyof Data, '__typename'>], null | undefined>;

/** It, with what stood in the way: every payload has that. */
export const payloadOf = <Data>(data: Data | null | undefined) =>
  data &&
  (Object.values(data).find((part) => part !== null && typeof part === 'object') as
    | (Payload<Data> & { problems: Problem[] })
    | undefined);
