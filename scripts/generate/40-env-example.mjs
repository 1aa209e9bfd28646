// .env.example, from the schema of the settings.
import '../typescript.mjs';
import { writeGenerated } from './write-generated.mjs';

const { envExample } = await import('../../libs/config/src/env-example.ts');
writeGenerated('.env.example', envExample());
