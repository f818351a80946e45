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

const freePort = () => new Promise((found) => {
  const server = net.createServer().listen(0, () => {
    const { port } = server.address();
    server.close(() => found(port));
  });
});

const require = createRequire(path.join(process.argv[2], 'package.json'));
const { TestBsky, TestBsync, TestNetwork, TestPds, TestPlc, mockNetworkUtilities } = require('@atproto/dev-env');

// What `TestNetwork.create` makes, without the moderators and a PDS of their own, who took 2 s of CPU.
const database = process.env.DB_POSTGRES_URL;
const plc = await TestPlc.create({});
const bsync = await TestBsync.create({ apiKeys: ['key'], dbUrl: database, dbSchema: 'bsync' });
const pdsPort = await freePort();
const bsky = await TestBsky.create({
  plcUrl: plc.url,
  pdsPort,
  bsyncApiKey: 'key',
  bsyncUrl: bsync.url,
  repoProvider: `ws://localhost:${pdsPort}`,
  dbPostgresSchema: 'appview',
  dbPostgresUrl: database,
  redisHost: process.env.REDIS_HOST,
});
bsync.ctx.dataplaneClients = [bsky.ctx.dataplane];
const pds = await TestPds.create({
  port: pdsPort,
  didPlcUrl: plc.url,
  bskyAppViewUrl: bsky.url,
  bskyAppViewDid: bsky.ctx.cfg.serverDid,
});
mockNetworkUtilities(pds, bsky);
const nobody = { processAll: async () => {} };
const network = new TestNetwork(plc, pds, bsync, bsky, nobody);
const told = { pds: network.pds.url, plc: network.plc.url, appview: network.bsky.url };
process.stdout.write(`${JSON.stringify(told)}\n`);

const lines = createInterface({ input: process.stdin });
lines.on('line', async () => {
  await network.processAll();
  process.stdout.write('settled\n');
});
lines.on('close', () => process.exit(0));
