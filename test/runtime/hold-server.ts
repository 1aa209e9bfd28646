// Starts an embedded server in the folder named, says where it is, and holds it until it is killed.
import { EmbeddedServer } from '../../libs/database/src/embedded/index.js';

const server = await EmbeddedServer.start({ folder: process.argv[2]!, durable: false });
console.log(server.adminUrl);
setInterval(() => undefined, 60_000);
