export { legacyJsonStatus, neverCached, storableText } from './apollo-plugins.js';
export { CallerGuard, CurrentCaller, CurrentRequest, Public, PUBLIC_FIELD } from './caller-guard.js';
export { contextFactory, sessionCookie, socketContext, type CookieSettings, type GraphContext } from './context.js';
export { formatError, type ErrorLog } from './errors.js';
export { schemaNotTold } from './introspection.js';
export { queryLimits, withinLimits, type QueryLimits } from './limits.js';
export { payload, type ReadField } from './payload.js';
export { scalars } from './scalars.js';
