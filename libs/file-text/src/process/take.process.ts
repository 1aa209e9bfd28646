import type { Job } from './job.js';
import { take } from './take.js';
import { watched } from './watched.js';

watched((job: Job, tell) => take(job, (pages) => tell({ kind: 'pages', pages })));
