// A whole Bluesky network on loopback, for the tests: PLC directory, PDS and AppView. Prints their addresses as JSON once
// all listen; then "settled" for each line it is given, when the AppView has taken in what the PDS holds. Ends when its
// standard input closes. Usage: node appview.mjs MODULES; DB_POSTGRES_URL and REDIS_HOST name its databases.
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import net from 'node:net';
import path from 'node:path';

// The servers listen on every interface and offer no setting for it.
const listen = net.Server.prototype.listen;
net.Server.prototype.listen = function (port, ...rest) {
  const asked = typeof port === 'object' ? port : { port: Number(port) };
  return listen.call(this, { ...asked, host: '127.0.0.1' }, ...rest.filter((r) => typeof r === 'function'));
};

const require = createRequire(path.join(process.argv[2], 'package.json'));
const { TestNetwork } = require('@atproto/dev-env');
const network = await TestNetwork.create({ dbPostgresSchema: 'bsky' });
const told = { pds: network.pds.url, plc: network.plc.url, appview: network.bsky.url };
process.stdout.write(`${JSON.stringify(told)}\n`);

const lines = createInterface({ input: process.stdin });
lines.on('line', async () => {
  await network.processAll();
  process.stdout.write('settled\n');
});
lines.on('close', () => process.exit(0));
