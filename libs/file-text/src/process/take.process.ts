import type { Job, Said } from './job.js';
import { take } from './take.js';
import { watched } from './watched.js';

watched<Job, Said>((job, tell) => take(job, (pages) => tell({ kind: 'pages', pages })));
