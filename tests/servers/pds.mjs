// A PLC directory and a PDS on loopback, for the tests. Prints {"pds": URL, "plc": URL} once both
// listen, and ends when its standard input closes: no test that dies leaves it running.
// Usage: node pds.mjs MODULES DATA PDS_PORT PLC_PORT
import { createRequire } from 'node:module';
import { randomBytes } from 'node:crypto';
import net from 'node:net';
import path from 'node:path';

const [modules, data, pdsPort, plcPort] = process.argv.slice(2);

// Both servers listen on every interface and offer no setting for it.
const listen = net.Server.prototype.listen;
net.Server.prototype.listen = function (port, ...rest) {
  const asked = typeof port === 'object' ? port : { port: Number(port) };
  return listen.call(this, { ...asked, host: '127.0.0.1' }, ...rest.filter((r) => typeof r === 'function'));
};

const require = createRequire(path.join(modules, 'package.json'));
const { PlcServer, Database } = require('@did-plc/server');
const { PDS, envToCfg, envToSecrets } = require('@atproto/pds');
const { Secp256k1Keypair } = require('@atproto/crypto');

const plc = PlcServer.create({ db: Database.mock(), port: Number(plcPort) });
await plc.start();

const key = Buffer.from(await (await Secp256k1Keypair.create({ exportable: true })).export()).toString('hex');
const env = {
  devMode: true,
  port: Number(pdsPort),
  hostname: 'localhost',
  dataDirectory: data,
  blobstoreDiskLocation: path.join(data, 'blobs'),
  didPlcUrl: `http://127.0.0.1:${plcPort}`,
  serviceHandleDomains: ['.test'],
  inviteRequired: false,
  rateLimitsEnabled: true,
  disableSsrfProtection: true,
  jwtSecret: randomBytes(16).toString('hex'),
  adminPassword: randomBytes(16).toString('hex'),
  plcRotationKeyK256PrivateKeyHex: key,
};
const pds = await PDS.create(envToCfg(env), envToSecrets(env));
await pds.start();
process.stdout.write(`${JSON.stringify({ pds: `http://localhost:${pdsPort}`, plc: env.didPlcUrl })}\n`);
process.stdin.on('end', () => process.exit(0));
process.stdin.resume();
